import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBackup } from '../backup';
import type { BackupArticle } from '../backup-types';
import { placeKey } from '../document-ids';
import { importArticles } from '../import-articles';
import { keepPlace } from '../place';
import { readWhole, type WholeArticle } from '../read-whole';
import { restoreBackup } from '../restore-backup';
import { saveArticle } from '../save-article';
import type { Store } from '../store';
import type { ImportedArticle } from '../types';
import { type Deed, deed, doIt, urlOf } from './deeds';
import { contentsOf } from './contents-of';
import { at, draftOf, freshStore, importedOf } from './fresh-store';
import { articleId } from '../article-id';

const ids = await Promise.all([0, 1].map(async (which) => (await articleId(urlOf(which))) ?? ''));
const text = fc.string({ unit: 'grapheme', maxLength: 40 });
const maybeDate = fc.option(
  fc
    .date({ min: new Date('2000-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    .map((day) => day.toISOString()),
);

/** Any article an importer may hand over, of few addresses so that they meet. */
const imported: fc.Arbitrary<ImportedArticle> = fc.record(
  {
    url: fc.integer({ min: 0, max: 4 }).map(urlOf),
    title: text,
    savedAt: maybeDate,
    readAt: maybeDate,
    favourite: fc.boolean(),
    tags: fc.array(text, { maxLength: 4 }),
    siteName: text,
    authors: fc.array(text, { maxLength: 2 }),
    published: maybeDate,
    excerpt: text,
    html: text,
    text,
    notes: fc.array(fc.record({ quote: text, note: text, createdAt: maybeDate }), { maxLength: 3 }),
    progress: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  },
  { requiredKeys: ['url', 'title', 'savedAt', 'readAt', 'favourite', 'tags', 'progress'] },
);

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

const wholes = (store: Store): Promise<WholeArticle[]> => all(readWhole(store, null));

/** A library that was lived in. */
async function livedIn(deeds: Deed[], articles: ImportedArticle[]): Promise<Store> {
  const store = freshStore();
  await importArticles(store, { importId: 'satu', articles }, at(0));
  for (const each of deeds) await doIt(store, ids, [], each);
  const place = { quote: { quote: 'Harga', before: '', after: ' beras' }, share: 0.5 };
  await keepPlace(store, ids[0] ?? '', place, at(3));
  return store;
}

const library = [fc.array(deed, { maxLength: 6 }), fc.array(imported, { maxLength: 6 })] as const;

describe('a backup', () => {
  it('restored into an empty library is the same library', async () => {
    await fc.assert(
      fc.asyncProperty(...library, async (deeds, articles) => {
        const store = await livedIn(deeds, articles);
        const backup = JSON.parse(JSON.stringify(await all(readBackup(store)))) as BackupArticle[];
        const restored = freshStore();
        const outcome = await restoreBackup(restored, backup);
        expect(outcome).toEqual({ ok: true, results: backup.map(() => 'restored') });
        expect(await all(readBackup(restored))).toEqual(backup);
        expect(await wholes(restored)).toEqual(await wholes(store));
      }),
      { numRuns: 60 },
    );
  });

  it('restored over a library that went on puts its own articles back and leaves the others', async () => {
    const store = freshStore();
    await saveArticle(store, draftOf({ url: urlOf(0) }), at(0));
    const backup = await all(readBackup(store));
    await saveArticle(store, draftOf({ url: urlOf(0), title: 'Diubah' }), at(1));
    await saveArticle(store, draftOf({ url: urlOf(1), title: 'Lain' }), at(1));
    await restoreBackup(store, backup);
    const titles = (await wholes(store)).map(({ article }) => article?.title);
    expect(titles.sort()).toEqual(['Harga beras turun', 'Lain']);
  });

  it('that was tampered with harms nothing', async () => {
    const store = freshStore();
    await saveArticle(store, draftOf({ url: urlOf(0) }), at(0));
    const [good] = await all(readBackup(store));
    const before = await contentsOf(store);
    const change = (fields: object): unknown => ({ ...good, ...fields });
    const article = good?.documents.article;
    const hostile = [
      null,
      'x',
      change({ id: '../x' }),
      change({ documents: {} }),
      change({ documents: { article: { ...article, v: 99 } } }),
      change({ documents: { article: { ...article, url: 'javascript:alert(1)' } } }),
    ];
    expect(await restoreBackup(store, hostile)).toEqual({ ok: true, results: hostile.map(() => 'refused') });
    expect(await contentsOf(store)).toEqual(before);
    const place = { _deleted: true, _attachments: {}, share: 0.5 };
    await restoreBackup(store, [change({ documents: { ...good?.documents, place } })]);
    expect((await contentsOf(store))[placeKey(good?.id ?? '')]).toEqual({
      _id: placeKey(good?.id ?? ''),
      share: 0.5,
    });
  });
});

describe('an import', () => {
  it('done twice is the same as done once, whatever was there', async () => {
    await fc.assert(
      fc.asyncProperty(...library, fc.array(imported, { maxLength: 6 }), async (deeds, articles, batch) => {
        const store = await livedIn(deeds, articles);
        await importArticles(store, { importId: 'dua', articles: batch }, at(55));
        const once = await contentsOf(store);
        const again = await importArticles(store, { importId: 'tiga', articles: batch }, at(56));
        expect(again).toMatchObject({ ok: true, results: batch.map(() => ({ did: 'joined' })) });
        expect(await contentsOf(store)).toEqual(once);
      }),
      { numRuns: 60 },
    );
  });

  it('takes no one under a wrong address', async () => {
    const store = freshStore();
    await importArticles(store, { importId: 'satu', articles: [importedOf({ url: urlOf(0) })] }, at(0));
    expect((await wholes(store)).map(({ id }) => id)).toEqual([ids[0]]);
  });
});
