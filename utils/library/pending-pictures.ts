import {
  CONTENT,
  contentKey,
  END,
  idOfKey,
  PENDING,
  pendingKey,
  PICTURES,
  shelfPrefix,
} from './document-ids';
import { getDocuments } from './documents';
import { inTurn } from './in-turn';
import { listKeys } from './list-keys';
import { FIRST_TRY, parseStoryPictures, type StoryPictures } from './picture-records';
import { readInParts } from './read-rows';
import { removal } from './removal';
import type { Store } from './store';

/** Documents in one transaction. */
const AT_ONCE = 500;

/** The stories whose pictures are yet to be fetched. */
export async function listPending(store: Store): Promise<string[]> {
  return (await listKeys(store, PENDING, PENDING + END)).map(idOfKey);
}

/** The stories with a text whose pictures were never looked for, or are not all there and might be; without deleted and pending ones. */
export async function listLacking(store: Store): Promise<string[]> {
  const deleted = shelfPrefix('deleted');
  const [contents, gone, pending] = await Promise.all([
    listKeys(store, CONTENT, CONTENT + END),
    listKeys(store, deleted, deleted + END),
    listPending(store),
  ]);
  const not = new Set([...gone.map(idOfKey), ...pending]);
  for await (const documents of readInParts(store, PICTURES, AT_ONCE)) {
    for (const document of documents)
      if (isDone(parseStoryPictures(document))) not.add(idOfKey(document._id));
  }
  return contents.map(idOfKey).filter((id) => !not.has(id));
}

/** Whether asking again could bring nothing more. */
export function isDone(pictures: StoryPictures | null): boolean {
  return pictures !== null && pictures.lost.every(({ why }) => isForGood(why));
}

export function isForGood(why: StoryPictures['lost'][number]['why']): boolean {
  return why === 'gone' || why === 'not-picture' || why === 'large';
}

/** Notes that the pictures of these stories are to be fetched; answers how many were not noted yet. */
export function wantPictures(store: Store, ids: string[]): Promise<number> {
  return inTurn(store, async () => {
    let noted = 0;
    for (const part of inParts(ids)) {
      const contents = await getDocuments(store, part.map(contentKey));
      const there = await getDocuments(store, part.map(pendingKey));
      const wanted = part.filter((_id, at) => contents[at] && !there[at]);
      await store.bulkDocs(wanted.map((id) => ({ _id: pendingKey(id), ...FIRST_TRY })));
      noted += wanted.length;
    }
    return noted;
  });
}

/** Forgets what is yet to be fetched. */
export function forgetPending(store: Store): Promise<void> {
  return inTurn(store, async () => {
    for (const part of inParts(await listPending(store))) {
      await store.bulkDocs((await getDocuments(store, part.map(pendingKey))).flatMap(removal));
    }
  });
}

function inParts(ids: string[]): string[][] {
  return Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_part, at) =>
    ids.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
  );
}
