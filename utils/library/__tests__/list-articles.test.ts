import { describe, expect, it } from 'vitest';
import { setDeleted, setFavourite, setRead } from '../change-article';
import { articleKey, contentKey } from '../document-ids';
import { listArticles, type ListedArticle } from '../list-articles';
import { readArticle } from '../read-article';
import { saveArticle } from '../save-article';
import type { Store } from '../store';
import { readSummary } from '../summary';
import { sweepLibrary } from '../sweep-library';
import { at, draftOf, freshStore } from './fresh-store';

/** Saves `count` articles, one a second, each a minute longer than the one before; answers with their ids. */
async function fill(store: Store, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let n = 0; n < count; n++) {
    const draft = draftOf({ url: `https://koran.example/${n}`, title: `Tulisan ${n}`, readingMinutes: n });
    const outcome = await saveArticle(store, draft, at(n));
    ids.push(outcome.ok ? outcome.id : '');
  }
  return ids;
}

const titles = (rows: ListedArticle[]): string[] => rows.map((row) => (row.ok ? row.article.title : 'rusak'));

describe('listArticles', () => {
  it('goes page by page, newest saving first', async () => {
    const store = freshStore();
    await fill(store, 7);
    const first = await listArticles(store, { shelf: 'all', limit: 3 });
    const second = await listArticles(store, { shelf: 'all', limit: 3, after: first.next });
    const third = await listArticles(store, { shelf: 'all', limit: 3, after: second.next });
    expect(titles(first.rows)).toEqual(['Tulisan 6', 'Tulisan 5', 'Tulisan 4']);
    expect(titles(second.rows)).toEqual(['Tulisan 3', 'Tulisan 2', 'Tulisan 1']);
    expect(titles(third.rows)).toEqual(['Tulisan 0']);
    expect(third.next).toBeNull();
  });

  it('fills a page of one shelf from behind those of the other', async () => {
    const store = freshStore();
    const ids = await fill(store, 8);
    await setRead(store, ids.slice(2), true, at(60));
    expect(titles((await listArticles(store, { shelf: 'unread', limit: 2 })).rows)).toEqual([
      'Tulisan 1',
      'Tulisan 0',
    ]);
    expect((await listArticles(store, { shelf: 'archive', limit: 50 })).rows).toHaveLength(6);
  });

  it('leaves out what was deleted, until that is undone', async () => {
    const store = freshStore();
    const [first = '', second = ''] = await fill(store, 2);
    await setDeleted(store, [first], true, at(9));
    expect(titles((await listArticles(store, { shelf: 'all', limit: 5 })).rows)).toEqual(['Tulisan 1']);
    await setDeleted(store, [first], false, at(10));
    expect((await listArticles(store, { shelf: 'all', limit: 5 })).rows).toHaveLength(2);
    expect(await setDeleted(store, ['nosuchid'], true, at(11))).toEqual([]);
    expect(second).not.toBe('');
  });

  it('shows a corrupt record as such, and the others as ever', async () => {
    const store = freshStore();
    const [, broken = ''] = await fill(store, 3);
    const document = await store.get<object>(articleKey(broken));
    await store.put({ ...document, title: 42 });
    const { rows } = await listArticles(store, { shelf: 'unread', limit: 5 });
    expect(titles(rows)).toEqual(['Tulisan 2', 'rusak', 'Tulisan 0']);
    expect(await readArticle(store, broken)).toEqual({ ok: false, reason: 'corrupt', article: null });
    await setDeleted(store, [broken], true, at(9));
    expect((await listArticles(store, { shelf: 'unread', limit: 5 })).rows).toHaveLength(2);
  });

  it('does not read a version that is not known yet', async () => {
    const store = freshStore();
    const [id = ''] = await fill(store, 1);
    const document = await store.get<object>(articleKey(id));
    await store.put({ ...document, v: 3 });
    expect((await listArticles(store, { shelf: 'all', limit: 5 })).rows).toEqual([{ ok: false, id }]);
  });

  it('costs a lesser field, not the record, where that field is bad', async () => {
    const store = freshStore();
    const [id = ''] = await fill(store, 1);
    const document = await store.get<object>(articleKey(id));
    await store.put({ ...document, authors: 'Siti', leadImage: { url: 'javascript:x' }, published: 7 });
    expect(await readArticle(store, id)).toMatchObject({
      ok: true,
      article: { title: 'Tulisan 0', authors: [], leadImage: null, published: null },
    });
  });
});

describe('readArticle', () => {
  it('tells what is missing from what is corrupt', async () => {
    const store = freshStore();
    const [id = ''] = await fill(store, 1);
    expect(await readArticle(store, 'nosuchid')).toEqual({ ok: false, reason: 'missing' });
    await store.remove(await store.get(contentKey(id)));
    expect(await readArticle(store, id)).toMatchObject({ ok: false, reason: 'corrupt', article: { id } });
  });
});

describe('readSummary', () => {
  it('counts stories and minutes by shelf', async () => {
    const store = freshStore();
    const [a = '', b = ''] = await fill(store, 5);
    expect(await readSummary(store)).toBeNull();
    await sweepLibrary(store, at(0));
    await setRead(store, [b], true, at(60));
    await setFavourite(store, [b], true);
    await setDeleted(store, [a], true, at(61));
    const counts = {
      unread: { count: 3, minutes: 9 },
      archive: { count: 1, minutes: 1 },
      favourites: { count: 1, minutes: 1 },
      all: { count: 4, minutes: 10 },
    };
    expect(await readSummary(store)).toEqual(counts);
    expect((await sweepLibrary(store, at(0))).summary).toEqual(counts);
  });
});
