import { describe, expect, it } from 'vitest';
import { setDeleted, setRead } from '../change-article';
import { articleKey, contentKey } from '../document-ids';
import { shelfKeys } from '../shelf-keys';
import { listArticles } from '../list-articles';
import { purgeDeleted } from '../purge-deleted';
import { readArticle } from '../read-article';
import { saveArticle } from '../save-article';
import type { Store } from '../store';
import { sweepLibrary } from '../sweep-library';
import { at, draftOf, freshStore } from './fresh-store';

const DAY = 24 * 60 * 60;
const keysIn = async (store: Store): Promise<string[]> => (await store.allDocs()).rows.map(({ id }) => id);

async function saved(store: Store, url: string, second = 0): Promise<string> {
  const outcome = await saveArticle(store, draftOf({ url }), at(second));
  return outcome.ok ? outcome.id : '';
}

describe('purgeDeleted', () => {
  it('removes all of what was deleted a day ago, and nothing else', async () => {
    const store = freshStore();
    const old = await saved(store, 'https://koran.example/1');
    const fresh = await saved(store, 'https://koran.example/2');
    const kept = await saved(store, 'https://koran.example/3');
    await setDeleted(store, [old], true, at(10));
    await setDeleted(store, [fresh], true, at(100));
    expect(await purgeDeleted(store, at(50 + DAY))).toEqual([old]);
    expect((await keysIn(store)).filter((key) => key.endsWith(old))).toEqual([]);
    expect(await keysIn(store)).toHaveLength(6);
    await setDeleted(store, [fresh], false, at(200));
    expect(await purgeDeleted(store, at(10 * DAY))).toEqual([]);
    expect((await readArticle(store, fresh)).ok && (await readArticle(store, kept)).ok).toBe(true);
  });

  it('lets a purged article be saved anew', async () => {
    const store = freshStore();
    const id = await saved(store, 'https://koran.example/1');
    await setDeleted(store, [id], true, at(1));
    await purgeDeleted(store, at(2 * DAY));
    expect(await saveArticle(store, draftOf({ url: 'https://koran.example/1' }), at(3 * DAY))).toEqual({
      ok: true,
      id,
      created: true,
    });
    expect((await listArticles(store, { shelf: 'all', limit: 5 })).rows).toHaveLength(1);
  });
});

describe('sweepLibrary', () => {
  it('finds nothing to do in a list that is whole', async () => {
    const store = freshStore();
    await saved(store, 'https://koran.example/1');
    expect(await sweepLibrary(store, at(0))).toMatchObject({ repaired: 0 });
    expect(await keysIn(store)).toHaveLength(4);
  });

  it('removes bodies and entries without an article, and lists an article that lost its entry', async () => {
    const store = freshStore();
    const id = await saved(store, 'https://koran.example/1');
    await store.bulkDocs([
      { _id: contentKey('orphan'), v: 1, html: '<p>x</p>', text: 'x' },
      { _id: shelfKeys({ _id: articleKey('orphan'), savedAt: at(5).toISOString() })[0] ?? '' },
    ]);
    const entry = await store.get(shelfKeys({ _id: articleKey(id), savedAt: at(0).toISOString() })[0] ?? '');
    await store.remove(entry);
    expect((await listArticles(store, { shelf: 'all', limit: 5 })).rows).toHaveLength(0);
    expect(await sweepLibrary(store, at(0))).toMatchObject({ repaired: 3 });
    expect((await listArticles(store, { shelf: 'all', limit: 5 })).rows).toMatchObject([{ id }]);
    expect(await keysIn(store)).toHaveLength(4);
  });
});

describe('a conflict', () => {
  it('is tried again with what is there now', async () => {
    const store = freshStore();
    const id = await saved(store, 'https://koran.example/1');
    // Another writer gets in between the reading and the writing, once.
    const bulkDocs = store.bulkDocs.bind(store);
    let raced = false;
    store.bulkDocs = (async (...args: unknown[]) => {
      if (!raced) {
        raced = true;
        await store.put({ ...(await store.get<object>(articleKey(id))), section: 'Ekonomi' });
      }
      return bulkDocs(...(args as [never]));
    }) as never;
    expect(await setRead(store, [id], true, at(1))).toEqual([{ id, readAt: null }]);
    expect(await readArticle(store, id)).toMatchObject({
      article: { section: 'Ekonomi', readAt: at(1).toISOString() },
    });
  });
});
