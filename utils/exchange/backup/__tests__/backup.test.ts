import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { freshStore } from '../../../library/__tests__/fresh-store';
import { readBackup } from '../../../library/backup';
import type { BackupArticle, BackupPicture } from '../../../library/backup-types';
import { restoreBackup } from '../../../library/restore-backup';
import { readBackupPictures } from '../../../library/read-pictures';
import { restorePictures } from '../../../library/restore-pictures';
import { pictureBytes } from '../../../pictures/__tests__/pictures';
import { runRestore } from '../../import/run-restore';
import { writeZip } from '../../zip/write-zip';
import { openBackup, isBackup } from '../open-backup';
import { backupFiles } from '../write-backup';

const NOW = new Date('2026-11-22T10:00:00Z');

async function* each<Item>(items: Iterable<Item>): AsyncGenerator<Item> {
  yield* items;
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

function asPicture(bytes: Uint8Array, type: string): BackupPicture {
  return {
    hash: createHash('sha256').update(bytes).digest('hex'),
    type,
    base64: Buffer.from(bytes).toString('base64'),
  };
}

async function write(
  articles: Iterable<BackupArticle>,
  pictures: Iterable<BackupPicture> = [],
): Promise<Blob> {
  return new Blob(await all(writeZip(backupFiles(each(articles), each(pictures), NOW), NOW)));
}

const text = fc.string({ unit: fc.constantFrom(...'aé🍚\u2028\u0000"\\<\n '), maxLength: 12 });
const moment = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const line = text.map((letters) => `J${letters}`);

/** Pictures as they are stored; stories show some of them. */
const STORED: BackupPicture[] = [1, 2, 3, 4].map((mark) =>
  asPicture(pictureBytes('png', 64, mark), 'image/png'),
);
const HASHES = STORED.map(({ hash }) => hash);

const articleFields = fc.record({
  v: fc.constant(2),
  url: fc.nat().map((number) => `https://koran.example/berita/${number}`),
  canonicalUrl: fc.constant('https://koran.example/berita'),
  title: line,
  subtitle: maybe(text),
  authors: fc.array(text, { maxLength: 3 }),
  editors: fc.array(text, { maxLength: 2 }),
  published: maybe(moment),
  modified: maybe(moment),
  siteName: text,
  section: maybe(text),
  topics: fc.array(text, { maxLength: 3 }),
  language: maybe(fc.constantFrom('id', 'en')),
  leadImage: maybe(
    fc.record({
      url: fc.constant('https://x.example/a.jpg'),
      alt: text,
      caption: maybe(text),
      credit: maybe(text),
    }),
  ),
  paywalled: fc.boolean(),
  site: maybe(fc.constantFrom('detik', 'kompas')),
  wordCount: fc.nat(5_000),
  readingMinutes: fc.nat(60),
  missingPages: fc.constantFrom([], [2], [2, 3]),
  readAt: maybe(moment),
  favourite: fc.boolean(),
  tags: fc.constantFrom([], ['beras'], ['harga pangan', 'beras']),
  deletedAt: maybe(moment),
  savedAt: moment,
  updatedAt: moment,
  fetchedAt: maybe(moment),
  importId: maybe(fc.constant('i1')),
  excerpt: text,
});
const notesFields = fc.record({
  v: fc.constant(1),
  highlights: fc.array(
    fc.record({
      id: fc.uuid(),
      quote: line,
      before: text,
      after: text,
      colour: fc.constantFrom('yellow', 'green', 'blue', 'pink'),
      note: text,
      createdAt: moment,
      updatedAt: moment,
    }),
    { maxLength: 3 },
  ),
});
const documents = fc.record(
  {
    article: articleFields,
    content: fc.record({ v: fc.constant(1), html: line, text }),
    notes: notesFields,
    place: fc.record({
      quote: text,
      share: fc.double({ min: 0, max: 1, noNaN: true, noDefaultInfinity: true }),
    }),
    pictures: fc.record({
      v: fc.constant(1),
      kept: fc.array(
        fc.record({
          address: line,
          hash: fc.constantFrom(...HASHES),
          type: fc.constant('image/png'),
          bytes: fc.nat(),
        }),
        { maxLength: 3 },
      ),
      lost: fc.array(fc.record({ address: line, why: fc.constantFrom('gone', 'room') }), { maxLength: 2 }),
    }),
  },
  { requiredKeys: ['article'] },
);
const library: fc.Arbitrary<BackupArticle[]> = fc
  .uniqueArray(fc.stringMatching(/^[0-9a-hj-kmnp-tv-z]{20}$/), { maxLength: 8 })
  .chain((ids) => fc.tuple(...ids.sort().map((id) => documents.map((found) => ({ id, documents: found })))));
const picture: fc.Arbitrary<BackupPicture> = fc
  .tuple(fc.uint8Array({ minLength: 1, maxLength: 300 }), fc.constantFrom('image/png', 'image/webp'))
  .map(([bytes, type]) => asPicture(bytes, type));

/** A small library, with a picture, as the tests that harm it have it. */
const [SAMPLE] = fc.sample(
  library.filter(({ length }) => length > 3),
  { numRuns: 1, seed: 7 },
) as [BackupArticle[]];
const PICTURES = fc.sample(picture, { numRuns: 2, seed: 7 });

describe('a backup', () => {
  test('comes back as it was, from store to store', async () => {
    await fc.assert(
      fc.asyncProperty(library, fc.subarray(STORED), async (articles, pictures) => {
        const [first, second] = [freshStore(), freshStore()];
        const restored = await restoreBackup(first, articles);
        expect(restored).toEqual({ ok: true, results: articles.map(() => 'restored') });
        await restorePictures(first, pictures);
        const before = await all(readBackup(first));
        const shown = await all(readBackupPictures(first));
        const named = (all: BackupArticle[]) =>
          all.map(({ id, documents: { pictures } }) => ({ id, pictures }));
        expect(named(before)).toEqual(named(articles));
        expect(shown).toEqual(pictures.toSorted((a, b) => (a.hash < b.hash ? -1 : 1)));

        const opened = await openBackup(await write(before, shown));
        if (!opened.ok) throw new Error(opened.fault);
        const report = await runRestore(
          opened.backup,
          {
            articles: (part) => restoreBackup(second, part),
            pictures: (part) => restorePictures(second, part),
          },
          () => undefined,
        );
        expect(report).toEqual({
          restored: articles.length,
          refused: 0,
          pictures: pictures.length,
          ended: null,
        });
        expect(await all(readBackup(second))).toEqual(before);
        expect(await all(readBackupPictures(second))).toEqual(shown);
        await Promise.all([first.destroy(), second.destroy()]);
      }),
      { numRuns: 25 },
    );
  });

  test('holds pictures byte by byte', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(picture, { selector: ({ hash }) => hash, maxLength: 4 }),
        async (pictures) => {
          const opened = await openBackup(await write([], pictures));
          if (!opened.ok) throw new Error(opened.fault);
          expect(await all(opened.backup.pictures())).toEqual(pictures);
        },
      ),
    );
  });

  test('is a zip of JSON and pictures that anyone can read', async () => {
    const files = unzipSync(new Uint8Array(await (await write(SAMPLE, PICTURES)).arrayBuffer()));
    const read = (path: string) => new TextDecoder().decode(files[path]);
    expect(JSON.parse(read('bening-backup.json'))).toEqual({
      format: 'bening-backup',
      version: 1,
      exportedAt: NOW.toISOString(),
      counts: { articles: SAMPLE.length, pictures: 2 },
    });
    const lines = read('articles.jsonl').trimEnd().split('\n');
    expect(lines.map((each) => JSON.parse(each))).toEqual(JSON.parse(JSON.stringify(SAMPLE)));
    for (const { hash } of PICTURES)
      expect(createHash('sha256').update(files[`pictures/${hash}`]!).digest('hex')).toBe(hash);
  });

  test('tells how far it was looked through', async () => {
    const told: string[] = [];
    await openBackup(await write(SAMPLE), (done, of) => told.push(`${done}/${of}`));
    expect(told.at(-1)).toBe(`${SAMPLE.length}/${SAMPLE.length}`);
  });
});

describe('what is no whole backup is told before anything is changed', () => {
  const whole = async () => unzipSync(new Uint8Array(await (await write(SAMPLE, PICTURES)).arrayBuffer()));
  const manifest = (changes: object) =>
    new TextEncoder().encode(
      JSON.stringify({
        format: 'bening-backup',
        version: 1,
        exportedAt: NOW.toISOString(),
        counts: { articles: SAMPLE.length, pictures: 2 },
        ...changes,
      }),
    );

  test.each<[string, (files: Record<string, Uint8Array>) => void, string]>([
    ['another zip', (files) => delete files['bening-backup.json'], 'not-backup'],
    ['a later version', (files) => (files['bening-backup.json'] = manifest({ version: 2 })), 'newer'],
    ['another format', (files) => (files['bening-backup.json'] = manifest({ format: 'lain' })), 'damaged'],
    ['a manifest that is no JSON', (files) => (files['bening-backup.json'] = new Uint8Array([1])), 'damaged'],
    ['articles missing', (files) => (files['articles.jsonl'] = new Uint8Array()), 'damaged'],
    ['no list of articles', (files) => delete files['articles.jsonl'], 'damaged'],
    ['a line that is no JSON', (files) => (files['articles.jsonl'] = new Uint8Array([123, 10])), 'damaged'],
    [
      'an article without a place',
      (files) =>
        (files['articles.jsonl'] = new TextEncoder().encode('{"id":"../a","documents":{"article":{}}}\n')),
      'damaged',
    ],
    ['a picture missing', (files) => delete files[`pictures/${PICTURES[0]!.hash}`], 'damaged'],
    [
      'another picture in its place',
      (files) => (files[`pictures/${PICTURES[0]!.hash}`] = new Uint8Array([1, 2, 3])),
      'damaged',
    ],
  ])('%s', async (_what, harm, fault) => {
    const files = await whole();
    harm(files);
    expect(await openBackup(new Blob([zipSync(files) as Uint8Array<ArrayBuffer>]))).toEqual({
      ok: false,
      fault,
    });
  });

  test('cut off anywhere, or with a bit turned', async () => {
    const file = await write(SAMPLE, PICTURES);
    const bytes = new Uint8Array(await file.arrayBuffer());
    for (let end = 1; end < file.size; end += 97)
      expect(await openBackup(file.slice(0, end))).toMatchObject({ ok: false });
    for (let at = 0; at < bytes.length; at += 131) {
      const harmed = bytes.slice();
      harmed[at] = (harmed[at] as number) ^ 0x40;
      const opened = await openBackup(new Blob([harmed]));
      if (opened.ok) expect(await all(opened.backup.articles())).toEqual(JSON.parse(JSON.stringify(SAMPLE)));
    }
  });

  test('is told from one at a glance', async () => {
    expect(await isBackup(await write(SAMPLE))).toBe(true);
    expect(
      await isBackup(new Blob([zipSync({ 'part.csv': new Uint8Array() }) as Uint8Array<ArrayBuffer>])),
    ).toBe(false);
    expect(await isBackup(new Blob(['url,title']))).toBe(false);
  });
});
