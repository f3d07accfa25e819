import { toBase64 } from '../base64';
import { articleKey, pendingKey, pictureKey, picturesKey } from './document-ids';
import { inTurn } from './in-turn';
import {
  parseStoryPictures,
  PICTURES_VERSION,
  type LostPicture,
  type PendingPictures,
} from './picture-records';
import { removal } from './removal';
import { storageFailure } from './storage-failure';
import type { Store } from './store';
import { type Edited, editDocuments } from './write-documents';

/** What a look for a story's pictures brought. */
export interface BroughtPictures {
  /** All that the story shows, in its order. */
  addresses: string[];
  fetched: { address: string; hash: string; type: string; bytes: Uint8Array }[];
  lost: LostPicture[];
  /** When to look for the rest; null where there is none. */
  next: PendingPictures | null;
  /** What it began with: a story saved anew in the meantime has another `pending:` revision. */
  basis: { pending: string; pictures: string | null };
}

export type KeepOutcome = { ok: true } | { ok: false; reason: 'quota' | 'storage' };

/**
 * Stores a story's pictures, each once however many stories show it, and what became of each of them, in one
 * transaction: all of it is there, or nothing. The story's text is not touched. For a story that is gone, or whose pictures
 * were taken off in the meantime, nothing is stored.
 */
export async function keepPictures(store: Store, id: string, brought: BroughtPictures): Promise<KeepOutcome> {
  const hashes = [...new Set(brought.fetched.map(({ hash }) => hash))];
  const own = [articleKey(id), picturesKey(id), pendingKey(id)];
  try {
    await inTurn(store, () =>
      editDocuments(store, [...own, ...hashes.map(pictureKey)], (found) => {
        const [article = null, pictures = null, pending = null, ...stored] = found;
        if (!article) return [...removal(pictures), ...removal(pending)];
        if ((pictures?._rev ?? null) !== brought.basis.pictures) return null;
        const isWorkedOff = pending?._rev === brought.basis.pending;
        const before = parseStoryPictures(pictures);
        const isShown = ({ address }: { address: string }) => brought.addresses.includes(address);
        const fetched = brought.fetched.map(({ bytes, ...picture }) => ({ ...picture, bytes: bytes.length }));
        const news = new Set([...fetched, ...brought.lost].map(({ address }) => address));
        const isOld = (picture: { address: string }) => isShown(picture) && !news.has(picture.address);
        const record = {
          v: PICTURES_VERSION,
          kept: inOrder(brought.addresses, [...(before?.kept ?? []).filter(isOld), ...fetched]),
          lost: inOrder(brought.addresses, [...(before?.lost ?? []).filter(isOld), ...brought.lost]),
        };
        return [
          { ...record, _id: picturesKey(id), ...(pictures && { _rev: pictures._rev }) },
          ...(isWorkedOff && pending ? pendingAfter(pending, brought.next) : []),
          ...newPictures(hashes, stored, brought),
        ];
      }),
    );
    return { ok: true };
  } catch (error) {
    return { ok: false, reason: await storageFailure(error) };
  }
}

function inOrder<Item extends { address: string }>(addresses: string[], items: Item[]): Item[] {
  return items.sort((a, b) => addresses.indexOf(a.address) - addresses.indexOf(b.address));
}

function pendingAfter(pending: { _id: string; _rev: string }, next: PendingPictures | null): Edited[] {
  return next ? [{ _id: pending._id, _rev: pending._rev, ...next }] : removal(pending);
}

function newPictures(hashes: string[], stored: (object | null)[], { fetched }: BroughtPictures): Edited[] {
  return hashes.flatMap((hash, at) => {
    const picture = stored[at] ? undefined : fetched.find((each) => each.hash === hash);
    if (!picture) return [];
    const { type, bytes } = picture;
    return [{ _id: pictureKey(hash), v: PICTURES_VERSION, type, base64: toBase64(bytes) }];
  });
}
