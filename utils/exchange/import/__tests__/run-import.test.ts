import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importFixture } from '../../../../tests/fixtures/imports';
import { freshStore } from '../../../library/__tests__/fresh-store';
import { contentsOf } from '../../../library/__tests__/contents-of';
import { importArticles } from '../../../library/import-articles';
import { listArticles } from '../../../library/list-articles';
import { readArticle } from '../../../library/read-article';
import type { Store } from '../../../library/store';
import type { ImportOutcome } from '../../../library/types';
import { undoImport } from '../../../library/undo-import';
import { openFiles } from '../open-files';
import { previewImport } from '../preview-import';
import { runImport, type ImportPorts, type ImportReport } from '../run-import';
import { CONTEXT, NOW, textFile } from './read';

const idle = () => undefined;

/** Imports files into the library as the page and the background do together. */
async function take(
  store: Store,
  files: File[],
  importId = 'impor',
  ports: Partial<ImportPorts> = {},
): Promise<ImportReport> {
  const { parts } = await openFiles(files);
  return runImport(parts, CONTEXT, {
    send: (articles) => importArticles(store, { importId, articles }, NOW),
    onProgress: idle,
    signal: new AbortController().signal,
    ...ports,
  });
}

const table = (rows: number, from = 0) =>
  textFile(
    `url,title\n${Array.from({ length: rows }, (_, n) => `https://koran.example/${from + n},Judul ${from + n}`).join('\n')}`,
    'tabel.csv',
  );

it('brings a body that is read offline, and what was marked in it', async () => {
  const store = freshStore();
  expect(await take(store, [importFixture('omnivore')])).toMatchObject({ added: 2, joined: 0, refused: [] });
  const { rows } = await listArticles(store, { shelf: 'unread', limit: 10 });
  expect(rows).toMatchObject([
    { ok: true, article: { title: 'Danau Toba di musim hujan', fetchedAt: NOW.toISOString() } },
  ]);
  const read = await readArticle(store, rows[0]?.id ?? '');
  expect(read).toMatchObject({ ok: true, content: { html: expect.stringContaining('perahu pertama') } });
  expect(JSON.stringify(read)).not.toMatch(/<script|alert/);
});

it('says what was refused, in which file and row', async () => {
  const report = await take(freshStore(), [
    textFile('url,title\nhttps://koran.example/1,Satu\njavascript:x,Dua\n', 'a.csv'),
    textFile('https://koran.example/1\nbukan\nhttps://u:p@koran.example/2\n', 'b.txt'),
  ]);
  expect(report).toEqual({
    added: 2,
    joined: 1,
    refusedCount: 2,
    refused: [
      { ok: false, file: 'a.csv', row: 3, reason: 'bad-address', said: 'javascript:x' },
      { ok: false, file: 'b.txt', row: 2, reason: 'no-address', said: 'bukan' },
    ],
    caveats: { credentials: 1 },
    ended: null,
  });
});

it('is told of beforehand in the same numbers', async () => {
  const files = ['omnivore', 'pocket-zip', 'wallabag.json', 'karakeep.json', 'browser.html'].map(
    importFixture,
  );
  const { parts } = await openFiles(files);
  const preview = await previewImport(parts, CONTEXT, new AbortController().signal);
  const report = await take(freshStore(), files);
  expect(preview).toMatchObject({
    stories: report.added + report.joined,
    refused: report.refusedCount,
    withBody: 2,
    favourites: 1,
  });
});

describe('where it does not come to its end', () => {
  it('a full store ends it, and what was taken stays', async () => {
    const store = freshStore();
    let sent = 0;
    const report = await take(store, [table(1_200)], 'penuh', {
      send: async (articles): Promise<ImportOutcome> =>
        ++sent === 2
          ? { ok: false, reason: 'quota' }
          : importArticles(store, { importId: 'penuh', articles }, NOW),
    });
    expect(report).toMatchObject({ added: 500, ended: 'quota' });
    expect(sent).toBe(2);
  });

  it('the reader stops it, and what was taken can be undone', async () => {
    const store = freshStore();
    const stopping = new AbortController();
    const report = await take(store, [table(1_200)], 'henti', {
      signal: stopping.signal,
      onProgress: () => stopping.abort(),
    });
    expect(report).toMatchObject({ added: 500, ended: 'stopped' });
    expect(await undoImport(store, 'henti', NOW)).toHaveLength(500);
    expect((await listArticles(store, { shelf: 'all', limit: 10 })).rows).toEqual([]);
  });
});

describe('properties', () => {
  const NAMES = [
    'pocket-new.csv',
    'instapaper.csv',
    'raindrop.csv',
    'wallabag.json',
    'omnivore',
    'linkding.html',
    'table.csv',
  ];
  const files = fc.array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 3 });

  it('the same import again changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(files, async (names) => {
        const store = freshStore();
        const chosen = names.map(importFixture);
        await take(store, chosen, 'satu');
        const before = await contentsOf(store);
        const again = await take(store, chosen, 'dua');
        expect(again.added).toBe(0);
        expect(await contentsOf(store)).toEqual(before);
      }),
      { numRuns: 15 },
    );
  });

  it('an import undone leaves what another brought', async () => {
    await fc.assert(
      fc.asyncProperty(files, async (names) => {
        const store = freshStore();
        await take(store, [table(5)], 'tetap');
        const shown = async () =>
          (await listArticles(store, { shelf: 'all', limit: 100 })).rows.map(({ id }) => id);
        const before = await shown();
        await take(store, [...names.map(importFixture), table(3)], 'sementara');
        await undoImport(store, 'sementara', NOW);
        expect(await shown()).toEqual(before);
      }),
      { numRuns: 15 },
    );
  });
});
