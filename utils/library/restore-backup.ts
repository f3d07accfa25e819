import * as v from 'valibot';
import { backupEntrySchema, type BackupEntry } from './backup-entry-schema';
import { parseNotes } from '../notes/notes-schema';
import type { RestoreOutcome } from './backup-types';
import { articleKey, contentKey } from './document-ids';
import { fieldsOf } from './documents';
import { BELONGINGS, editInParts, type ArticleEdit } from './edit-articles';
import { parseStoryPictures, PICTURES_VERSION } from './picture-records';
import {
  ARTICLE_VERSION,
  CONTENT_VERSION,
  fieldsOfRecord,
  NOTES_VERSION,
  parseArticle,
  parseContent,
} from './record-schema';
import { storageFailure } from './storage-failure';
import type { Store } from './store';

/** Of a `place:` document, in characters of JSON. */
const PLACE_CAP = 20_000;

/**
 * Puts articles of a backup (`BackupArticle`, hostile until parsed) back as they were, over what is there; articles and
 * documents that the backup does not have stay. Where the store fails, what went in before stays.
 */
export async function restoreBackup(store: Store, entries: unknown[]): Promise<RestoreOutcome> {
  const edits = entries.map(toEdit);
  const byId = new Map(edits.filter((edit) => edit !== null).map(({ id, edit }) => [id, edit]));
  const ids = [...byId.keys()];
  try {
    await editInParts(store, ids, BELONGINGS, (id) => byId.get(id) ?? null);
  } catch (error) {
    return { ok: false, reason: await storageFailure(error) };
  }
  return { ok: true, results: edits.map((edit) => (edit ? 'restored' : 'refused')) };
}

function toEdit(entry: unknown): { id: string; edit: ArticleEdit } | null {
  const parsed = v.safeParse(backupEntrySchema, entry);
  const edit = parsed.success ? clean(parsed.output) : null;
  return parsed.success && edit ? { id: parsed.output.id, edit } : null;
}

/** Only what has its shape, and nothing that no version of ours wrote. Null where the article itself is damaged. */
function clean({ id, documents }: BackupEntry): ArticleEdit | null {
  const { article, content, notes, place } = documents;
  const row = parseArticle({ ...article, _id: articleKey(id) });
  if (!row) return null;
  const pictures = parseStoryPictures(documents.pictures);
  const body = content ? parseContent({ ...content, _id: contentKey(id) }) : null;
  return {
    article: { ...fieldsOfRecord(row), v: ARTICLE_VERSION },
    ...(body && { content: { ...fieldsOfRecord(body), v: CONTENT_VERSION } }),
    ...(notes && { notes: { v: NOTES_VERSION, highlights: parseNotes(id, notes).highlights } }),
    ...(place && JSON.stringify(place).length <= PLACE_CAP && { place: fieldsOf(place) }),
    ...(pictures && { pictures: { v: PICTURES_VERSION, ...pictures } }),
  };
}
