import { ARTICLE, articleKey, contentKey, END, idOfKey, notesKey, placeKey } from './document-ids';
import { fieldsOf, getDocuments, type StoredDocument } from './documents';
import { listKeys } from './list-keys';
import type { BackupArticle, BackupFields } from './backup-types';
import type { Store } from './store';

/** Read together: bodies are long. */
const AT_ONCE = 20;

/** Every article as it is stored, deleted and corrupt ones too, without holding more than a few; in the order of ids. */
export async function* readBackup(store: Store): AsyncGenerator<BackupArticle> {
  const ids = (await listKeys(store, ARTICLE, ARTICLE + END)).map(idOfKey);
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const part = ids.slice(at, at + AT_ONCE);
    const keys = part.flatMap((id) => [articleKey(id), contentKey(id), notesKey(id), placeKey(id)]);
    const documents = await getDocuments(store, keys);
    for (const [index, id] of part.entries()) {
      const [article, content, notes, place] = documents.slice(index * 4, index * 4 + 4).map(toFields);
      // Deleted for good since its key was read.
      if (!article) continue;
      yield {
        id,
        documents: {
          article,
          ...(content && { content }),
          ...(notes && { notes }),
          ...(place && { place }),
        },
      };
    }
  }
}

function toFields(document: StoredDocument | null): BackupFields | null {
  return document && fieldsOf(document);
}
