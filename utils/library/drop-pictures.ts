import { END, idOfKey, PICTURE, pictureKey, PICTURES, picturesKey } from './document-ids';
import { fieldsOf, getDocuments } from './documents';
import { inTurn } from './in-turn';
import { listKeys } from './list-keys';
import {
  type KeptPicture,
  type LostPicture,
  parseStoryPictures,
  PICTURES_VERSION,
  type StoryPictures,
} from './picture-records';
import { readAllPictures } from './read-pictures';
import { removal } from './removal';
import type { Store } from './store';
import { editDocuments } from './write-documents';

/** Documents in one transaction. */
const AT_ONCE = 100;

/** What stories kept before their pictures were taken off; handed to `returnPictures`, it undoes that. */
export type KeptBefore = ({ id: string } & StoryPictures)[];

/**
 * Takes the pictures off these stories (null: off all). Their bytes stay until `sweepPictures`, so that it can be
 * undone until then.
 */
export function dropPictures(store: Store, ids: string[] | null): Promise<KeptBefore> {
  return inTurn(store, async () => {
    const keys = ids?.map(picturesKey) ?? (await listKeys(store, PICTURES, PICTURES + END));
    const before: KeptBefore = [];
    for (let at = 0; at < keys.length; at += AT_ONCE) {
      const documents = await getDocuments(store, keys.slice(at, at + AT_ONCE));
      await store.bulkDocs(documents.flatMap(removal));
      for (const document of documents) {
        const pictures = document && parseStoryPictures(fieldsOf(document));
        if (pictures) before.push({ id: idOfKey(document._id), ...pictures });
      }
    }
    return before;
  });
}

/**
 * Undoes `dropPictures`, for each story that has looked for no pictures since. What was swept meanwhile can be fetched
 * again.
 */
export function returnPictures(store: Store, before: KeptBefore): Promise<void> {
  return inTurn(store, async () => {
    const there = new Set(await listKeys(store, PICTURE, PICTURE + END));
    const isThere = ({ hash }: KeptPicture) => there.has(pictureKey(hash));
    for (const { id, ...pictures } of before) {
      const kept = pictures.kept.filter(isThere);
      const swept = pictures.kept.filter((picture) => !isThere(picture));
      const again: LostPicture[] = swept.map(({ address }) => ({ address, why: 'unreachable' }));
      const lost = [...pictures.lost, ...again];
      const _id = picturesKey(id);
      await editDocuments(store, [_id], ([found]) =>
        found ? null : [{ _id, v: PICTURES_VERSION, kept, lost }],
      );
    }
  });
}

/** Removes for good the pictures that no story shows any more; answers how many. */
export function sweepPictures(store: Store): Promise<number> {
  return inTurn(store, async () => {
    const shown = new Set<string>();
    for await (const { kept } of readAllPictures(store)) for (const { hash } of kept) shown.add(hash);
    const keys = await listKeys(store, PICTURE, PICTURE + END);
    const orphans = keys.filter((key) => !shown.has(key.slice(PICTURE.length)));
    for (let at = 0; at < orphans.length; at += AT_ONCE) {
      const { rows } = await store.allDocs({ keys: orphans.slice(at, at + AT_ONCE) });
      await store.bulkDocs(
        rows.flatMap((row) => ('id' in row ? removal({ _id: row.id, _rev: row.value.rev }) : [])),
      );
    }
    return orphans.length;
  });
}
