import { describe, expect, it } from 'vitest';
import { pictureBytes } from '../../pictures/__tests__/pictures';
import { sha256 } from '../../pictures/sha256';
import { setDeleted } from '../change-article';
import { pendingKey, picturesKey } from '../document-ids';
import { getDocument } from '../documents';
import { dropPictures, returnPictures, sweepPictures } from '../drop-pictures';
import { keepPictures, type BroughtPictures } from '../keep-pictures';
import { forgetPending, listLacking, listPending, wantPictures } from '../pending-pictures';
import { purgeDeleted } from '../purge-deleted';
import { listKept, readBackupPictures, readPictures } from '../read-pictures';
import { restorePictures } from '../restore-pictures';
import { saveArticle } from '../save-article';
import type { Store } from '../store';
import { sumPictures } from '../sum-pictures';
import { sweepLibrary } from '../sweep-library';
import { at, draftOf, freshStore } from './fresh-store';

const A = pictureBytes('png', 64, 1);
const B = pictureBytes('jpeg', 100, 2);
const [HASH_A, HASH_B] = [await sha256(A), await sha256(B)];
const picture = (address: string, bytes: Uint8Array<ArrayBuffer>) => ({
  address,
  bytes,
  hash: bytes === A ? HASH_A : HASH_B,
  type: bytes === A ? 'image/png' : 'image/jpeg',
});

async function save(store: Store, name: string): Promise<string> {
  const outcome = await saveArticle(store, draftOf({ url: `https://koran.example/${name}` }), at(0), {
    withPictures: true,
  });
  return outcome.ok ? outcome.id : '';
}

async function basisOf(store: Store, id: string): Promise<BroughtPictures['basis']> {
  const [pending, pictures] = await Promise.all(
    [pendingKey(id), picturesKey(id)].map((key) => getDocument(store, key)),
  );
  return { pending: pending?._rev ?? '', pictures: pictures?._rev ?? null };
}

async function keep(store: Store, id: string, fetched: BroughtPictures['fetched'], more = {}) {
  const addresses = fetched.map(({ address }) => address);
  return keepPictures(store, id, {
    addresses,
    fetched,
    lost: [],
    next: null,
    basis: await basisOf(store, id),
    ...more,
  });
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

const hashesIn = async (store: Store) =>
  (await all(readBackupPictures(store))).map(({ hash }) => hash).sort();

describe('the pictures of a saved story', () => {
  it('are pending from the moment it is saved, and then there', async () => {
    const store = freshStore();
    const id = await save(store, 'satu');
    expect(await listPending(store)).toEqual([id]);
    expect(
      await keep(store, id, [picture('https://a.example/1', A), picture('https://a.example/2', B)]),
    ).toEqual({ ok: true });
    expect(await listPending(store)).toEqual([]);
    const read = await all(readPictures(store, await listKept(store, id)));
    expect(read).toEqual([
      { address: 'https://a.example/1', type: 'image/png', bytes: A },
      { address: 'https://a.example/2', type: 'image/jpeg', bytes: B },
    ]);
  });

  it('are stored once, however many stories show them, and go with the last of these', async () => {
    const store = freshStore();
    await sweepLibrary(store, at(0));
    const [first, second] = [await save(store, 'satu'), await save(store, 'dua')];
    await keep(store, first, [picture('https://a.example/1', A)]);
    await keep(store, second, [picture('https://b.example/lain', A), picture('https://b.example/2', B)]);
    expect(await sumPictures(store)).toEqual({ pictures: 2, bytes: 164, shown: 3, shownBytes: 228 });
    expect(await hashesIn(store)).toEqual([HASH_A, HASH_B].sort());
    await setDeleted(store, [second], true, at(0));
    expect(await sweepPictures(store)).toBe(0);
    await purgeDeleted(store, at(25 * 3600));
    expect(await sweepPictures(store)).toBe(1);
    expect(await hashesIn(store)).toEqual([HASH_A]);
    await setDeleted(store, [first], true, at(0));
    await purgeDeleted(store, at(25 * 3600));
    expect(await sweepPictures(store)).toBe(1);
    expect(await hashesIn(store)).toEqual([]);
    expect((await sweepLibrary(store, at(1))).repaired).toBe(0);
  });

  it('can be had again after they were swept', async () => {
    const store = freshStore();
    const id = await save(store, 'satu');
    await keep(store, id, [picture('https://a.example/1', A)]);
    await dropPictures(store, [id]);
    await sweepPictures(store);
    await keep(store, id, [picture('https://a.example/1', A)]);
    expect(await all(readPictures(store, await listKept(store, id)))).toHaveLength(1);
  });

  it('come back when taking them off is undone', async () => {
    const store = freshStore();
    const id = await save(store, 'satu');
    await keep(store, id, [picture('https://a.example/1', A)]);
    const kept = await listKept(store, id);
    const before = await dropPictures(store, null);
    expect(await listKept(store, id)).toEqual([]);
    await returnPictures(store, before);
    expect(await listKept(store, id)).toEqual(kept);
    expect(await sweepPictures(store)).toBe(0);
    const again = await dropPictures(store, [id]);
    await sweepPictures(store);
    await returnPictures(store, again);
    expect(await listKept(store, id)).toEqual([]);
    expect(await listLacking(store)).toEqual([id]);
  });

  it('of what was saved anew in the meantime are looked for again', async () => {
    const store = freshStore();
    const id = await save(store, 'satu');
    const basis = await basisOf(store, id);
    await save(store, 'satu');
    await keep(store, id, [picture('https://a.example/1', A)], { basis });
    expect(await listPending(store)).toEqual([id]);
    expect(await listKept(store, id)).toHaveLength(1);
    await keep(store, id, [picture('https://a.example/2', B)], { addresses: ['https://a.example/2'] });
    expect((await listKept(store, id)).map(({ address }) => address)).toEqual(['https://a.example/2']);
  });

  it('are not put back by a fetch that had begun before they were taken off', async () => {
    const store = freshStore();
    const id = await save(store, 'satu');
    await keep(store, id, [picture('https://a.example/1', A)], { next: { tries: 1, after: null } });
    const basis = await basisOf(store, id);
    await dropPictures(store, [id]);
    await keep(store, id, [picture('https://a.example/2', B)], { basis });
    expect(await listKept(store, id)).toEqual([]);
    expect(await listPending(store)).toEqual([id]);
  });

  it('of a story that is gone are not stored', async () => {
    const store = freshStore();
    expect(await keep(store, 'tidakada', [picture('https://a.example/1', A)])).toEqual({ ok: true });
    expect(await hashesIn(store)).toEqual([]);
  });

  it('are wanted for all stories that lack some, and forgotten when the reader ends it', async () => {
    const store = freshStore();
    const [whole, gone, room] = [
      await save(store, 'utuh'),
      await save(store, 'hilang'),
      await save(store, 'penuh'),
    ];
    await keep(store, whole, [picture('https://a.example/1', A)]);
    await keep(store, gone, [], { addresses: ['x'], lost: [{ address: 'x', why: 'gone' }] });
    await keep(store, room, [], { addresses: ['x'], lost: [{ address: 'x', why: 'room' }] });
    const never = await saveArticle(store, draftOf({ url: 'https://koran.example/lama' }), at(0));
    const deleted = await save(store, 'dihapus');
    await forgetPending(store);
    await setDeleted(store, [deleted], true, at(0));
    const lacking = await listLacking(store);
    expect(lacking.toSorted()).toEqual([room, never.ok ? never.id : ''].toSorted());
    expect(await wantPictures(store, lacking)).toBe(2);
    expect(await wantPictures(store, lacking)).toBe(0);
    expect(await listLacking(store)).toEqual([]);
    await forgetPending(store);
    expect(await listPending(store)).toEqual([]);
  });

  it('are refused from a backup where they are not what they say', async () => {
    const store = freshStore();
    const good = { hash: HASH_A, type: 'image/png', base64: Buffer.from(A).toString('base64') };
    const entries = [
      good,
      { ...good, hash: HASH_B },
      { ...good, type: 'image/jpeg' },
      { ...good, type: 'image/svg+xml' },
      { ...good, base64: '<svg>' },
      null,
    ];
    const refused = Array.from({ length: 5 }, () => 'refused');
    expect(await restorePictures(store, entries)).toEqual({ ok: true, results: ['restored', ...refused] });
    expect(await all(readBackupPictures(store))).toEqual([good]);
  });
});
