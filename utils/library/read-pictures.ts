import { END, PICTURE, pictureKey, PICTURES, picturesKey } from './document-ids';
import { getDocument, getDocuments } from './documents';
import { fromBase64 } from '../base64';
import type { BackupPicture } from './backup-types';
import { listKeys } from './list-keys';
import {
  parseStoredPicture,
  parseStoryPictures,
  type KeptPicture,
  type StoryPictures,
} from './picture-records';
import { readInParts } from './read-rows';
import type { Store } from './store';

/** Read together: a picture may be some MB. */
const AT_ONCE = 8;

export interface ReadPicture {
  /** Where the story shows it from. */
  address: string;
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** The pictures that a story keeps, and where it shows them from; empty where none are kept. */
export async function listKept(store: Store, id: string): Promise<KeptPicture[]> {
  return parseStoryPictures(await getDocument(store, picturesKey(id)))?.kept ?? [];
}

/** The bytes of these pictures, one by one; what is not there, or harmed, is left out. */
export async function* readPictures(store: Store, kept: KeptPicture[]): AsyncGenerator<ReadPicture> {
  for (let at = 0; at < kept.length; at += AT_ONCE) {
    const part = kept.slice(at, at + AT_ONCE);
    const documents = await getDocuments(
      store,
      part.map(({ hash }) => pictureKey(hash)),
    );
    for (const [index, { address }] of part.entries()) {
      const picture = parseStoredPicture(documents[index]);
      if (picture) yield { address, type: picture.type, bytes: fromBase64(picture.base64) };
    }
  }
}

/**
 * The picture that a story shows from an address, or null where it is not stored. What a story keeps is read once as
 * long as no other is asked about.
 */
export function pictureReader(store: Store) {
  let last: { id: string; kept: Promise<KeptPicture[]> } | null = null;
  return async (id: string, address: string): Promise<ReadPicture | null> => {
    if (last?.id !== id) last = { id, kept: listKept(store, id) };
    const kept = (await last.kept).filter((each) => each.address === address);
    for await (const picture of readPictures(store, kept.slice(0, 1))) return picture;
    return null;
  };
}

/** Every stored picture, in the order of their hashes, a few at a time. */
export async function* readBackupPictures(store: Store): AsyncGenerator<BackupPicture> {
  const keys = await listKeys(store, PICTURE, PICTURE + END);
  for (let at = 0; at < keys.length; at += AT_ONCE) {
    for (const document of await getDocuments(store, keys.slice(at, at + AT_ONCE))) {
      const picture = parseStoredPicture(document);
      if (document && picture) yield { hash: document._id.slice(PICTURE.length), ...picture };
    }
  }
}

/** What became of the pictures of every story. */
export async function* readAllPictures(store: Store): AsyncGenerator<{ id: string } & StoryPictures> {
  for await (const documents of readInParts(store, PICTURES, 500)) {
    for (const document of documents) {
      const pictures = parseStoryPictures(document);
      if (pictures) yield { id: document._id.slice(PICTURES.length), ...pictures };
    }
  }
}
