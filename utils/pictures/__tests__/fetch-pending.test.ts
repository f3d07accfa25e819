import { afterEach, describe, expect, it, vi } from 'vitest';
import { setDeleted } from '../../library/change-article';
import { keepPictures } from '../../library/keep-pictures';
import { listPending } from '../../library/pending-pictures';
import { listKept, readBackupPictures } from '../../library/read-pictures';
import { saveArticle } from '../../library/save-article';
import type { Store } from '../../library/store';
import { sumPictures } from '../../library/sum-pictures';
import { sweepPictures } from '../../library/drop-pictures';
import { at, draftOf, freshStore } from '../../library/__tests__/fresh-store';
import { contentsOf } from '../../library/__tests__/contents-of';
import { killEverywhere } from '../../library/__tests__/mortal';
import { fetchPending, type PictureWorld } from '../fetch-pending';
import { pictureBytes } from './pictures';

const A = 'https://foto.example/a.png';
const B = 'https://foto.example/b.png';
const C = 'https://foto.example/c.png';

async function save(store: Store, name: string, addresses: string[]): Promise<string> {
  const html = `<p>Teks</p>${addresses.map((address) => `<img src="${address}" alt="">`).join('')}`;
  const draft = draftOf({ url: `https://koran.example/${name}`, html });
  const outcome = await saveArticle(store, draft, at(0), { withPictures: true });
  return outcome.ok ? outcome.id : '';
}

interface Web {
  /** What is asked for, in order. */
  asked: string[];
  /** By address: bytes, or a status. Others answer with a picture of their own. */
  answers: Record<string, number>;
}

const web = (answers: Web['answers'] = {}): Web => ({ asked: [], answers });

function worldOf(store: Store, { asked, answers }: Web, changes: Partial<PictureWorld> = {}): PictureWorld {
  return {
    store,
    fetch: async (address) => {
      asked.push(String(address));
      const status = answers[String(address)];
      return status
        ? new Response(null, { status })
        : new Response(pictureBytes('png', 100, String(address).charCodeAt(21)));
    },
    now: () => at(0),
    isOnline: () => true,
    caps: async () => ({ story: 10_000, total: 10_000 }),
    used: async () => (await sumPictures(store)).bytes,
    keep: (id, brought) => keepPictures(store, id, brought),
    onStory: async () => undefined,
    ...changes,
  };
}

const addressesOf = async (store: Store, id: string) =>
  (await listKept(store, id)).map(({ address }) => address);

async function count(items: AsyncIterable<unknown>): Promise<number> {
  let found = 0;
  for await (const item of items) found += item ? 1 : 0;
  return found;
}

afterEach(() => vi.restoreAllMocks());

describe('fetching what is pending', () => {
  it('keeps the pictures of each story, and asks for none that it has', async () => {
    const store = freshStore();
    const first = await save(store, 'satu', [A, B]);
    const there = web();
    expect(await fetchPending(worldOf(store, there))).toEqual({ did: 'done', again: null });
    expect(await addressesOf(store, first)).toEqual([A, B]);
    expect(there.asked.toSorted()).toEqual([A, B]);
    await save(store, 'satu', [A, C]);
    await fetchPending(worldOf(store, there));
    expect(there.asked.slice(2)).toEqual([C]);
    expect(await addressesOf(store, first)).toEqual([A, C]);
  });

  it('asks for nothing where the reader does not want it', async () => {
    const store = freshStore();
    await save(store, 'satu', [A]);
    const there = web();
    expect(await fetchPending(worldOf(store, there, { caps: async () => null }))).toEqual({
      did: 'done',
      again: null,
    });
    expect(there.asked).toEqual([]);
    expect(await listPending(store)).toHaveLength(1);
  });

  it('waits where there is no network, and counts that for no attempt', async () => {
    const store = freshStore();
    const id = await save(store, 'satu', [A, B]);
    const before = await contentsOf(store);
    const offline = { did: 'stopped', reason: 'offline' };
    const cut = async () => Promise.reject(new TypeError('no network'));
    const world = worldOf(store, web(), { isOnline: () => false, fetch: cut });
    expect(await fetchPending(world)).toEqual(offline);
    expect(await contentsOf(store)).toEqual(before);
    // A browser that believes it is offline, and is not.
    expect(await fetchPending(worldOf(store, web(), { isOnline: () => false }))).toMatchObject({
      did: 'done',
    });
    expect(await addressesOf(store, id)).toEqual([A, B]);
  });

  it('tries again later what does not answer, later each time, and gives it up in the end', async () => {
    const store = freshStore();
    const id = await save(store, 'satu', [A, B]);
    const there = web({ [B]: 503 });
    const moments: number[] = [];
    let now = at(0);
    for (;;) {
      const run = await fetchPending(worldOf(store, there, { now: () => now }));
      if (run.did === 'stopped' || run.again === null) break;
      expect(await fetchPending(worldOf(store, there, { now: () => now }))).toEqual(run);
      moments.push((run.again - now.getTime()) / 60_000);
      now = new Date(run.again);
    }
    expect(moments).toEqual([5, 30, 180, 1_440]);
    expect(there.asked.filter((address) => address === A)).toHaveLength(1);
    expect(there.asked.filter((address) => address === B)).toHaveLength(5);
    expect(await addressesOf(store, id)).toEqual([A]);
    expect(JSON.stringify(await contentsOf(store))).toContain(`"why":"unreachable"`);
    expect(await listPending(store)).toEqual([]);
  });

  it('never asks again for what is not there', async () => {
    const store = freshStore();
    await save(store, 'satu', [A]);
    const there = web({ [A]: 404 });
    await fetchPending(worldOf(store, there));
    await save(store, 'satu', [A]);
    await fetchPending(worldOf(store, there));
    expect(there.asked).toEqual([A]);
  });

  it('keeps to the room there is for all', async () => {
    const store = freshStore();
    await save(store, 'satu', [A, B]);
    await save(store, 'dua', [C]);
    await fetchPending(worldOf(store, web(), { caps: async () => ({ story: 10_000, total: 250 }) }));
    expect((await sumPictures(store)).bytes).toBeLessThanOrEqual(250);
    expect(JSON.stringify(await contentsOf(store))).toContain(`"why":"room"`);
  });

  it('leaves a deleted story alone, which may come back with what it has', async () => {
    const store = freshStore();
    const id = await save(store, 'satu', [A]);
    await fetchPending(worldOf(store, web()));
    await save(store, 'satu', [A, B]);
    await setDeleted(store, [id], true, at(1));
    const there = web();
    expect(await fetchPending(worldOf(store, there))).toEqual({ did: 'done', again: null });
    expect(there.asked).toEqual([]);
    await setDeleted(store, [id], false, at(2));
    await fetchPending(worldOf(store, there));
    expect(await addressesOf(store, id)).toEqual([A, B]);
  });

  it('ends where the disk is full, and goes on from there', async () => {
    const store = freshStore();
    await save(store, 'satu', [A]);
    const full = worldOf(store, web(), { keep: async () => ({ ok: false, reason: 'quota' }) });
    expect(await fetchPending(full)).toEqual({ did: 'stopped', reason: 'quota' });
    expect(await listPending(store)).toHaveLength(1);
    await fetchPending(worldOf(store, web()));
    expect(await listPending(store)).toEqual([]);
  });

  it('killed anywhere, leaves each story with all its pictures or none, and goes on the next time', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    let store = freshStore();
    let ids: string[] = [];
    const look = async () => {
      for (const id of ids) expect([0, 2]).toContain((await listKept(store, id)).length);
      expect(await sweepPictures(store)).toBe(0);
      await fetchPending(worldOf(store, web()));
      for (const id of ids) expect(await addressesOf(store, id)).toHaveLength(2);
      expect(await listPending(store)).toEqual([]);
      expect(await count(readBackupPictures(store))).toBe(3);
    };
    const deaths = await killEverywhere(async (mortalise) => {
      store = freshStore();
      ids = [await save(store, 'satu', [A, B]), await save(store, 'dua', [B, C])];
      const mortal = mortalise(store);
      const run = await fetchPending(worldOf(mortal, web(), { used: async () => 0 }));
      if (run.did === 'stopped') throw new Error('killed while writing');
    }, look);
    expect(deaths).toBeGreaterThan(8);
  });
});
