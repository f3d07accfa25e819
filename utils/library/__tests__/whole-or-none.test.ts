import { pictureBytes } from '../../pictures/__tests__/pictures';
import { sha256 } from '../../pictures/sha256';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { madeHighlight } from '../../notes/__tests__/made-highlight';
import { addLinks } from '../add-links';
import { readBackup } from '../backup';
import type { BackupArticle } from '../backup-types';
import { putBack, setDeleted, setFavourite, setRead, setTags } from '../change-article';
import { IMPORT, pendingKey } from '../document-ids';
import { getDocuments } from '../documents';
import { dropPictures, sweepPictures } from '../drop-pictures';
import { importArticles } from '../import-articles';
import { keepPictures } from '../keep-pictures';
import { forgetPending, listPending, wantPictures } from '../pending-pictures';
import { changeNotes } from '../notes';
import { purgeDeleted } from '../purge-deleted';
import { readArticle } from '../read-article';
import { restoreBackup } from '../restore-backup';
import { saveArticle } from '../save-article';
import { saveFetched } from '../save-fetched';
import type { Store } from '../store';
import { readSummary } from '../summary';
import { sweepLibrary } from '../sweep-library';
import { undoImport } from '../undo-import';
import { contentsOf } from './contents-of';
import { at, draftOf, freshStore, importedOf } from './fresh-store';
import { killEverywhere } from './mortal';

const PICTURE = pictureBytes('png');
const HASH = await sha256(PICTURE);
const SHOWN = 'https://foto.example/1.png';

const addressOf = (name: string) => `https://koran.example/${name}`;
const DAY = 24 * 60 * 60;

interface Filled {
  store: Store;
  /** Read, starred, deleted, a link without a text. */
  ids: string[];
}

async function filled(): Promise<Filled> {
  const store = freshStore();
  await sweepLibrary(store, at(0));
  const ids: string[] = [];
  for (const [n, name] of ['dibaca', 'bintang', 'dihapus'].entries()) {
    const outcome = await saveArticle(store, draftOf({ url: addressOf(name) }), at(n));
    if (outcome.ok) ids.push(outcome.id);
  }
  const [read = '', starred = '', deleted = ''] = ids;
  await setRead(store, [read], true, at(5));
  await setFavourite(store, [starred], true);
  await setDeleted(store, [deleted], true, at(6));
  const imported = importedOf({ url: addressOf('tautan'), tags: ['impor'] });
  await wantPictures(store, [read, deleted]);
  await bring(store, deleted);
  const outcome = await importArticles(store, { importId: 'lama', articles: [imported] }, at(7));
  if (outcome.ok) ids.push(outcome.results[0]?.id ?? '');
  return { store, ids };
}

const backup: BackupArticle[] = [];
for await (const article of readBackup((await filled()).store)) backup.push(article);

const several = [
  importedOf({ url: addressOf('dibaca'), tags: ['x'] }),
  importedOf({ url: addressOf('baru') }),
];

/** What fetching brings for a story: one picture that is kept, one that is not to be had. */
async function bring(store: Store, id: string) {
  const [pending] = await getDocuments(store, [pendingKey(id)]);
  return keepPictures(store, id, {
    addresses: [SHOWN, 'https://foto.example/2.png'],
    fetched: [{ address: SHOWN, hash: HASH, type: 'image/png', bytes: PICTURE }],
    lost: [{ address: 'https://foto.example/2.png', why: 'gone' }],
    next: null,
    basis: { pending: pending?._rev ?? '', pictures: null },
  });
}

/** Everything that writes to the library. */
const JOBS: [string, (store: Store, ids: string[]) => Promise<unknown>][] = [
  ['saving', (store) => saveArticle(store, draftOf({ url: addressOf('baru') }), at(20))],
  ['saving again', (store) => saveArticle(store, draftOf({ url: addressOf('dihapus') }), at(20))],
  ['marking all read', (store, ids) => setRead(store, ids, true, at(20))],
  ['marking all unread', (store, ids) => setRead(store, ids, false, at(20))],
  ['starring all', (store, ids) => setFavourite(store, ids, true)],
  ['tagging all', (store, ids) => setTags(store, ids, { add: ['a'], remove: ['impor'] })],
  ['deleting all', (store, ids) => setDeleted(store, ids, true, at(20))],
  ['putting back', (store, [id = '']) => putBack(store, [{ id, readAt: null, favourite: true }])],
  ['purging', (store) => purgeDeleted(store, at(10 + DAY))],
  ['adding links', (store) => addLinks(store, { urls: [addressOf('baru')], tags: ['a'] }, at(20))],
  ['importing', (store) => importArticles(store, { importId: 'baru', articles: several }, at(20))],
  ['undoing an import', (store) => undoImport(store, 'lama', at(20))],
  [
    'fetching',
    (store, ids) => saveFetched(store, ids[3] ?? '', draftOf({ url: addressOf('tautan') }), at(20)),
  ],
  [
    'fetching what has another address',
    (store, ids) => saveFetched(store, ids[3] ?? '', draftOf({ url: addressOf('lain') }), at(20)),
  ],
  [
    'highlighting',
    (store, [id = '']) => changeNotes(store, id, { do: 'add', highlight: madeHighlight('a') }, at(20)),
  ],
  ['restoring', (store) => restoreBackup(store, backup)],
  [
    'saving with pictures to come',
    (store) => saveArticle(store, draftOf({ url: addressOf('baru') }), at(20), { withPictures: true }),
  ],
  ['keeping pictures', (store, [id = '']) => bring(store, id)],
  ['wanting pictures', (store, [, id = '']) => wantPictures(store, [id])],
  ['forgetting what is pending', (store) => forgetPending(store)],
  ['taking pictures off', (store, [, , id = '']) => dropPictures(store, [id])],
];

/** All but journals, which have random names and may outlive what they tell of. */
async function stateOf(store: Store) {
  const all = Object.entries(await contentsOf(store));
  return Object.fromEntries(all.filter(([key]) => !key.startsWith(IMPORT)));
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe.each(JOBS)('a background killed while %s', (_name, job) => {
  it('leaves all of it or nothing', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { store: reference, ids } = await filled();
    const before = await stateOf(reference);
    await job(reference, ids);
    const after = await stateOf(reference);
    let store = reference;
    let done = 0;
    const deaths = await killEverywhere(
      async (mortalise) => {
        ({ store } = await filled());
        await job(mortalise(store), ids);
      },
      async () => {
        const state = await stateOf(store);
        const isDone = JSON.stringify(state) === JSON.stringify(after);
        expect(state).toEqual(isDone ? after : before);
        if (isDone) done += 1;
        const summary = await readSummary(store);
        expect(await sweepLibrary(store, at(30))).toEqual({ repaired: 0, summary });
      },
    );
    expect(deaths).toBeGreaterThan(3);
    expect(done).toBeLessThan(deaths);
  });
});

/** PouchDB hides why a transaction was aborted, so the browser's estimate tells. */
function fillDisk(): void {
  const storage = { estimate: () => ({ usage: 99, quota: 100 }) };
  vi.stubGlobal('navigator', { userAgent: 'Node', storage });
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
}

describe('a store that runs full at any record of a write', () => {
  it('keeps no picture without what it belongs to, says so, and leaves the text saved', async () => {
    const { store, ids } = await filled();
    const [id = ''] = ids;
    const before = await stateOf(store);
    const room = limitRoom();
    fillDisk();
    // The picture is there already, shown by another story: it is dropped, so that it has to be written too.
    await dropPictures(store, null);
    await sweepPictures(store);
    const without = await stateOf(store);
    for (let records = 0; records < 3; records++) {
      room.leave(records);
      expect(await bring(store, id)).toEqual({ ok: false, reason: 'quota' });
      room.leave(Infinity);
      expect(await stateOf(store)).toEqual(without);
    }
    room.restore();
    expect(await bring(store, id)).toEqual({ ok: true });
    expect(await readArticle(store, id)).toMatchObject({ ok: true });
    expect(await listPending(store)).toEqual([]);
    expect(Object.keys(before)).toContain(`picture:${HASH}`);
  });

  it('keeps nothing of it, says so, and goes on working', async () => {
    const { store } = await filled();
    const before = await stateOf(store);
    const room = limitRoom();
    fillDisk();
    let refusals = 0;
    for (let records = 0; ; records++) {
      room.leave(records);
      const outcome = await saveArticle(store, draftOf({ url: addressOf('baru') }), at(20));
      room.leave(Infinity);
      if (outcome.ok) break;
      refusals += 1;
      expect(outcome).toEqual({ ok: false, reason: 'quota' });
      expect(await stateOf(store)).toEqual(before);
    }
    room.restore();
    expect(refusals).toBeGreaterThan(3);
    expect(Object.keys(await stateOf(store)).length).toBe(Object.keys(before).length + 3);
  });
});

/** Lets IndexedDB take so many more records; the one after them fails as on a full disk. */
function limitRoom() {
  const put = IDBObjectStore.prototype.put;
  let left = Infinity;
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args: Parameters<typeof put>) {
    if (this.name === 'docs' && left-- <= 0) this.transaction.abort();
    return put.apply(this, args);
  };
  return {
    leave: (records: number) => void (left = records),
    restore: () => void (IDBObjectStore.prototype.put = put),
  };
}
