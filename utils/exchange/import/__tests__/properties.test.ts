import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importFixture } from '../../../../tests/fixtures/imports';
import { csvRows } from '../csv-rows';
import { jsonItems } from '../json-items';
import { openFiles } from '../open-files';
import { makeReadable } from '../make-readable';
import { CONTEXT, rowsOf, textFile } from './read';

const NAMES = [
  'pocket-new.csv',
  'pocket.html',
  'pocket-zip',
  'instapaper.csv',
  'readwise.csv',
  'raindrop.csv',
  'wallabag.json',
  'karakeep.json',
  'browser.html',
  'addresses.txt',
  'table.csv',
  'omnivore',
];

/** Reads a file to its end, bodies too, and holds what may never be otherwise of any row. */
async function readThrough(file: File): Promise<void> {
  const { parts, unread } = await openFiles([file]);
  expect(parts.length + unread.length).toBeGreaterThan(0);
  for (const row of await rowsOf(parts)) {
    if (!row.ok) {
      expect(row.said.length).toBeLessThanOrEqual(120);
      continue;
    }
    const { article } = makeReadable(row, CONTEXT.view);
    const { protocol, username, password } = new URL(article.url);
    expect([/^https?:$/.test(protocol), username, password]).toEqual([true, '', '']);
    for (const moment of [article.savedAt, article.readAt]) {
      if (moment) expect(Date.parse(moment)).toBeLessThanOrEqual(CONTEXT.now.getTime() + 86_400_000);
    }
    expect(article.html ?? '').not.toMatch(/<script|\son\w+=|javascript:/i);
  }
}

describe('whatever a file holds, reading it throws nothing', () => {
  it('random bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), (bytes) =>
        readThrough(textFile(new Uint8Array(bytes))),
      ),
      { numRuns: 300 },
    );
  });

  const piece = fc.constantFrom(
    ...['"', ',', ';', '\n', '\r\n', '\t', '\0', '[', ']', '{', '}', ':', '\\', '<', '>', '=', "'", '|'],
    ...[
      '<DT><A HREF="',
      '</A>',
      '<DL><p>',
      '<!DOCTYPE NETSCAPE-Bookmark-file-1>',
      '"url"',
      '"is_archived"',
      '"slug"',
    ],
    ...[
      'url,title,tags',
      'title,url,time_added,tags,status',
      'https://a.example/',
      'javascript:alert(1)',
      '__proto__',
    ],
    ...['1700000000', 'null', 'true', '-1e999', '\ud800', '\u202e', '"bookmarks":'],
  );
  it('what formats are made of, in any order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), (pieces) =>
        readThrough(textFile(pieces.join(''))),
      ),
      { numRuns: 500 },
    );
  });

  it.each(NAMES)('%s, with bytes changed or cut off', async (name) => {
    const whole = new Uint8Array(await importFixture(name).arrayBuffer());
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 8 }),
        fc.option(fc.nat(whole.length), { nil: whole.length }),
        async (changes, end) => {
          const bytes = whole.slice();
          for (const [at, byte] of changes) bytes[at] = byte;
          await readThrough(textFile(bytes.slice(0, end)));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('what is written is read again', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', '\n', ' ', '|', ';') });

  it('cells of a table', () => {
    const record = fc.tuple(fc.constant('x'), cell, cell);
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 2_200, size: 'medium' }), (records) => {
        const quoted = records.map((cells) =>
          cells.map((each) => `"${each.replaceAll('"', '""')}"`).join(','),
        );
        const rows = [...csvRows(quoted.join('\n'), ',')];
        expect(rows.map((each) => ('cells' in each ? each.cells : null))).toEqual(records);
      }),
      { numRuns: 100 },
    );
  });

  it('items of a list, also where it stands in an object', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.jsonValue(), fc.nat(3), (items, other, indent) => {
        const json = JSON.stringify({ other, bookmarks: items, last: 1 }, null, indent);
        const values = (text: string, key?: string) =>
          [...jsonItems(text, key)].map((each) => ('value' in each ? each.value : 'fault'));
        const expected = JSON.parse(JSON.stringify(items)) as unknown[];
        expect(values(json, 'bookmarks')).toEqual(expected);
        expect(values(JSON.stringify(items, null, indent))).toEqual(expected);
      }),
    );
  });

  it('all items before the place where a list is cut off', () => {
    fc.assert(
      fc.property(
        fc.array(fc.jsonValue(), { minLength: 1 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (items, share) => {
          const json = JSON.stringify(items);
          const found = [...jsonItems(json.slice(0, Math.floor(json.length * share)))];
          found.forEach((each, index) => {
            if ('value' in each) expect(each.value).toEqual(JSON.parse(JSON.stringify(items[index])));
            else expect(index).toBe(found.length - 1);
          });
        },
      ),
    );
  });
});
