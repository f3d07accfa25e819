import { describe, expect, it } from 'vitest';
import picturesV1 from '../../../tests/fixtures/records/pictures-v1.json';
import v1 from '../../../tests/fixtures/records/v1.json';
import v2 from '../../../tests/fixtures/records/v2.json';
import { sha256 } from '../../pictures/sha256';
import { setFavourite } from '../change-article';
import { listArticles } from '../list-articles';
import { LIBRARY_VERSION, migrateLibrary } from '../migrate-library';
import { listPending } from '../pending-pictures';
import { PICTURES_VERSION, type StoryPictures } from '../picture-records';
import { readArticle } from '../read-article';
import { pictureReader, readAllPictures } from '../read-pictures';
import { readSnapshot, restoreSnapshot } from '../snapshot';
import type { Store } from '../store';
import { contentsOf } from './contents-of';
import { at, freshStore } from './fresh-store';
import { killEverywhere } from './mortal';

const [FIRST, SECOND] = ['aaaaaaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbbbbbb'] as const;

async function storeOf(documents: object[]): Promise<Store> {
  const store = freshStore();
  await store.bulkDocs(documents);
  return store;
}

/** A place for snapshots, as `openCopies` opens it. */
function copies() {
  let current = freshStore();
  return async (anew: boolean): Promise<Store> => (anew ? (current = freshStore()) : current);
}

const byKey = (documents: { _id: string }[]) =>
  Object.fromEntries(documents.map((document) => [document._id, document]));

describe('migrateLibrary', () => {
  it('has an example of the present version', () => {
    expect(v2.find(({ _id }) => _id === 'library')).toEqual({ _id: 'library', version: LIBRARY_VERSION });
  });

  it('makes a library of version 1 one of version 2', async () => {
    const store = await storeOf(v1);
    expect(await migrateLibrary(store, copies(), at(9))).toBe(true);
    expect(await contentsOf(store)).toEqual(byKey(v2));
    expect(await migrateLibrary(store, copies(), at(10))).toBe(false);
  });

  it('leaves one of the present version, or of a later one, as it is', async () => {
    const later = v2.map((document) =>
      document._id === 'library' ? { ...document, version: 99 } : document,
    );
    for (const documents of [v2, later]) {
      const store = await storeOf(documents);
      expect(await migrateLibrary(store, copies(), at(9))).toBe(false);
      expect(await contentsOf(store)).toEqual(byKey(documents as { _id: string }[]));
    }
  });

  it('takes no snapshot of nothing', async () => {
    const open = copies();
    const store = freshStore();
    expect(await migrateLibrary(store, open, at(9))).toBe(false);
    expect(await readSnapshot(await open(false))).toBeNull();
    expect(Object.keys(await contentsOf(store))).toEqual(['library']);
  });

  it('can read an article of version 1 before it was migrated', async () => {
    const store = await storeOf(v1);
    expect(await readArticle(store, SECOND)).toMatchObject({
      ok: true,
      article: { topics: ['panen', 'padi'], tags: [], favourite: false },
    });
  });

  it('goes on where it was killed, wherever that was, and keeps the snapshot of what was before', async () => {
    let store = freshStore();
    let open = copies();
    const deaths = await killEverywhere(
      async (mortalise) => {
        store = await storeOf(v1);
        open = copies();
        return migrateLibrary(mortalise(store), async (anew) => mortalise(await open(anew)), at(9));
      },
      async () => {
        expect(await readArticle(store, FIRST)).toMatchObject({ ok: true });
        await migrateLibrary(store, open, at(9));
        expect(await contentsOf(store)).toEqual(byKey(v2));
        const copied = JSON.stringify(await contentsOf(await open(false)));
        expect(copied).toContain('\\"v\\":1');
        expect(copied).not.toContain('\\"v\\":2');
      },
    );
    expect(deaths).toBeGreaterThan(20);
  });
});

describe('pictures', () => {
  it('have an example of the present version', () => {
    const versions = picturesV1.flatMap((document) => ('v' in document ? [document.v] : []));
    expect(versions).toEqual([PICTURES_VERSION, PICTURES_VERSION]);
  });

  it('of version 1 come through a migration, and are read as they were', async () => {
    const store = await storeOf([...v1, ...picturesV1]);
    expect(await migrateLibrary(store, copies(), at(9))).toBe(true);
    expect(await contentsOf(store)).toEqual(byKey([...(v2 as { _id: string }[]), ...picturesV1]));
    const told: StoryPictures[] = [];
    for await (const each of readAllPictures(store)) told.push(each);
    const [address, lost] = ['https://koran.example/foto/pasar.png', 'https://koran.example/foto/hilang.jpg'];
    expect(told).toMatchObject([{ id: FIRST, kept: [{ address }], lost: [{ address: lost, why: 'gone' }] }]);
    const picture = await pictureReader(store)(FIRST, address);
    expect(picture).toMatchObject({ address, type: 'image/png' });
    expect(await sha256(picture!.bytes)).toBe(told[0]?.kept[0]?.hash);
    expect(await listPending(store)).toEqual([SECOND]);
  });
});

describe('restoreSnapshot', () => {
  it('puts articles back as they were before the migration', async () => {
    const open = copies();
    const store = await storeOf(v1);
    await migrateLibrary(store, open, at(9));
    await store.put({ ...(await store.get<object>(`article:${FIRST}`)), title: null });
    await setFavourite(store, [SECOND], true);
    expect((await listArticles(store, { shelf: 'unread', limit: 9 })).rows).toEqual([
      { ok: false, id: FIRST },
    ]);
    expect(await restoreSnapshot(store, await open(false))).toHaveLength(3);
    expect(await contentsOf(store)).toEqual(byKey(v2));
  });
});
