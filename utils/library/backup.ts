import {
  ARTICLE,
  articleKey,
  contentKey,
  END,
  idOfKey,
  notesKey,
  picturesKey,
  placeKey,
} from './document-ids';
import { fieldsOf, getDocuments, type StoredDocument } from './documents';
import { listKeys } from './list-keys';
import type { BackupArticle, BackupFields } from './backup-types';
import type { Store } from './store';

/** Read together: bodies are long. */
const AT_ONCE = 20;
const KEYS = [articleKey, contentKey, notesKey, placeKey, picturesKey];

/** Every article as it is stored, deleted and corrupt ones too, without holding more than a few; in the order of ids. */
export async function* readBackup(store: Store): AsyncGenerator<BackupArticle> {
  const ids = (await listKeys(store, ARTICLE, ARTICLE + END)).map(idOfKey);
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const part = ids.slice(at, at + AT_ONCE);
    const keys = part.flatMap((id) => KEYS.map((key) => key(id)));
    const documents = await getDocuments(store, keys);
    for (const [index, id] of part.entries()) {
      const at = index * KEYS.length;
      const [article, content, notes, place, pictures] = documents.slice(at, at + KEYS.length).map(toFields);
      // Deleted for good since its key was read.
      if (!article) continue;
      yield {
        id,
        documents: {
          article,
          ...(content && { content }),
          ...(notes && { notes }),
          ...(place && { place }),
          ...(pictures && { pictures }),
        },
      };
    }
  }
}

function toFields(document: StoredDocument | null): BackupFields | null {
  return document && fieldsOf(document);
}
