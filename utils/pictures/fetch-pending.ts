import { articleKey, contentKey, pendingKey, picturesKey } from '../library/document-ids';
import { getDocuments, type StoredDocument } from '../library/documents';
import { type BroughtPictures, type KeepOutcome } from '../library/keep-pictures';
import { isForGood, listPending } from '../library/pending-pictures';
import { parsePending, parseStoryPictures } from '../library/picture-records';
import { parseArticle, parseContent } from '../library/record-schema';
import type { Store } from '../library/store';
import { fetchSet } from './fetch-set';
import { pictureAddresses } from './story-addresses';
import { lostAfter, nextTry } from './next-try';

/** What fetching needs of the world. */
export interface PictureWorld {
  store: Store;
  fetch: typeof globalThis.fetch;
  now: () => Date;
  /** What the browser believes. */
  isOnline: () => boolean;
  /** Caps in bytes, as the reader chose them; null where pictures are not to be saved (any more). */
  caps: () => Promise<{ story: number; total: number } | null>;
  /** Bytes of all stored pictures. */
  used: () => Promise<number>;
  /** `keepPictures`, in turn with all other writes. */
  keep: (id: string, brought: BroughtPictures) => Promise<KeepOutcome>;
  /** Called before each story: whoever can kill us hears that we are at work. */
  onStory: (id: string) => Promise<void>;
}

export type FetchRun =
  /** `again`: when the next of what is left is due, ms since 1970; null: nothing is left, or it is not wanted any more. */
  { did: 'done'; again: number | null } | { did: 'stopped'; reason: 'offline' | 'quota' | 'storage' };

/**
 * Fetches the pictures of every story that has some pending and due, one story after another, until there is none.
 * Each story is one write; killed anywhere, the rest is still pending. Not to be run twice at once.
 */
export async function fetchPending(world: PictureWorld): Promise<FetchRun> {
  let used: number | null = null;
  for (;;) {
    let worked = false;
    let again: number | null = null;
    for (const id of await listPending(world.store)) {
      const caps = await world.caps();
      if (!caps) return { did: 'done', again: null };
      const task = await readTask(world.store, id);
      if (!task) continue;
      if (task.due > world.now().getTime()) {
        again = Math.min(again ?? Infinity, task.due);
        continue;
      }
      worked = true;
      await world.onStory(id);
      used ??= await world.used();
      const room = { story: caps.story - task.keptBytes, all: caps.total - used };
      const set = await fetchSet(task.wanted, room, world.fetch);
      // A worker is not always told rightly that there is a network: it is believed once nothing was to be had.
      const isVain = set.fetched.length === 0 && set.lost.some(({ why }) => why === 'later');
      if (isVain && !world.isOnline()) return { did: 'stopped', reason: 'offline' };
      const isLater = set.lost.some(({ why }) => why === 'later');
      const next = isLater ? nextTry(task.tries, world.now()) : null;
      const { fetched } = set;
      const { addresses, basis } = task;
      const lost = lostAfter(set.lost, next === null);
      const kept = await world.keep(id, { addresses, fetched, lost, next, basis });
      if (!kept.ok) return { did: 'stopped', reason: kept.reason };
      used += fetched.reduce((sum, { bytes }) => sum + bytes.length, 0);
    }
    if (!worked) return { did: 'done', again };
  }
}

interface Task {
  /** ms since 1970. */
  due: number;
  tries: number;
  addresses: string[];
  /** Those that are neither kept nor lost for good. */
  wanted: string[];
  keptBytes: number;
  basis: BroughtPictures['basis'];
}

/** Null where it is not pending (any more), or its story is deleted and may yet come back. */
async function readTask(store: Store, id: string): Promise<Task | null> {
  const keys = [articleKey(id), contentKey(id), picturesKey(id), pendingKey(id)];
  const [article, content, stored, pending] = await getDocuments(store, keys);
  if (!pending || typeof article?.deletedAt === 'string') return null;
  const { tries, after } = parsePending(pending);
  const pictures = parseStoryPictures(stored);
  // What cannot be read keeps what it has.
  const had = (pictures?.kept ?? []).map(({ address }) => address);
  const addresses = addressesIn(article ?? null, content ?? null) ?? had;
  const kept = (pictures?.kept ?? []).filter(({ address }) => addresses.includes(address));
  const lost = (pictures?.lost ?? []).filter(({ why }) => isForGood(why));
  const done = new Set([...kept, ...lost].map(({ address }) => address));
  return {
    due: after === null ? 0 : Date.parse(after),
    tries,
    addresses,
    wanted: addresses.filter((address) => !done.has(address)),
    keptBytes: kept.reduce((sum, { bytes }) => sum + bytes, 0),
    basis: { pending: pending._rev, pictures: stored?._rev ?? null },
  };
}

function addressesIn(article: StoredDocument | null, content: StoredDocument | null): string[] | null {
  const story = article && parseArticle(article);
  const body = content && parseContent(content);
  return story && body ? pictureAddresses(story, body.html) : null;
}
