import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleId } from '../article-id';
import { listArticles } from '../list-articles';
import { readWhole } from '../read-whole';
import { createStore, type Store } from '../store';
import { readSummary } from '../summary';
import { sweepLibrary } from '../sweep-library';
import type { Shelf, StatesBefore } from '../types';
import { type Deed, deed, doIt, urlOf } from './deeds';
import { at, freshStore } from './fresh-store';
import { type Model, type ModelArticle, possibleEnds } from './model';

const ids = await Promise.all([0, 1].map(async (which) => (await articleId(urlOf(which))) ?? ''));
const window = fc.array(deed, { maxLength: 4 });

describe('two windows that change the library at once', () => {
  it('leave what some order of their deeds explains, on the right shelves and rightly counted', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), window, window, async (scheduler, first, second) => {
        const store = freshStore();
        await sweepLibrary(store, at(0));
        const both = [first, second].map((deeds) => live(slow(createStore(store.name), scheduler), deeds));
        await scheduler.waitFor(Promise.all(both));
        const end = await endOf(store);
        expect(possibleEnds([first, second])).toContainEqual(end);
        expect(await shelves(store)).toEqual(expectedShelves(end));
        const summary = await readSummary(store);
        expect(await sweepLibrary(store, at(60))).toEqual({ repaired: 0, summary });
      }),
      { numRuns: 150 },
    );
  });
});

async function live(store: Store, deeds: Deed[]): Promise<void> {
  let last: StatesBefore = [];
  for (const each of deeds) last = await doIt(store, ids, last, each);
}

/** A store whose answers come when the scheduler lets them. */
function slow(store: Store, scheduler: fc.Scheduler): Store {
  return Object.assign(Object.create(store) as Store, {
    allDocs: scheduler.scheduleFunction((...args: never[]) => Reflect.apply(store.allDocs, store, args)),
    bulkDocs: scheduler.scheduleFunction((...args: never[]) => Reflect.apply(store.bulkDocs, store, args)),
  });
}

async function endOf(store: Store): Promise<Model> {
  const end: Model = {};
  for await (const { id, article, content } of readWhole(store, ids)) {
    if (!article) throw new Error('a corrupt article');
    const { readAt, favourite, tags, deletedAt, savedAt } = article;
    end[ids.indexOf(id)] = { readAt, favourite, tags, deletedAt, savedAt, text: content?.text ?? null };
  }
  return end;
}

async function shelves(store: Store): Promise<Record<Shelf, string[]>> {
  const on = async (shelf: Shelf) =>
    (await listArticles(store, { shelf, limit: 9 })).rows.map(({ id }) => id).sort();
  const [unread, archive, favourites, all] = await Promise.all([
    on('unread'),
    on('archive'),
    on('favourites'),
    on('all'),
  ]);
  return { unread, archive, favourites, all };
}

function expectedShelves(end: Model): Record<Shelf, string[]> {
  const where = (test: (article: ModelArticle) => boolean) =>
    ids.filter((_id, which) => end[which] && end[which].deletedAt === null && test(end[which])).sort();
  return {
    unread: where(({ readAt }) => readAt === null),
    archive: where(({ readAt }) => readAt !== null),
    favourites: where(({ favourite }) => favourite),
    all: where(() => true),
  };
}
