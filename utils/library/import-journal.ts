import * as v from 'valibot';
import { END, IMPORT } from './document-ids';
import { getAll, type StoredDocument } from './documents';
import { stateFields } from './record-schema';
import type { Store } from './store';
import type { ArticleState } from './types';
import type { Edited } from './write-documents';

/** What an import did to one article; undone by it. */
export interface Joined {
  id: string;
  /** Those fields that it changed. */
  before: Partial<ArticleState>;
  after: Partial<ArticleState>;
  /** Ids of highlights that it brought. */
  notes: string[];
}

export interface Journal {
  added: string[];
  joined: Joined[];
}

const state = v.partial(v.object(stateFields));
const joined = v.object({ id: v.string(), before: state, after: state, notes: v.array(v.string()) });
const journalSchema = v.object({ added: v.array(v.string()), joined: v.array(joined) });

/** The document that tells of a part of an import, written with that part. */
export function journalDocument(importId: string, journal: Journal): Edited {
  return { _id: `${IMPORT}${importId}:${crypto.randomUUID()}`, ...journal };
}

/** All that is told of an import, and the documents that tell it. */
export async function readJournal(
  store: Store,
  importId: string,
): Promise<Journal & { documents: StoredDocument[] }> {
  const documents = await getAll(store, `${IMPORT}${importId}:`, END);
  const parts = documents.flatMap((document) => {
    const parsed = v.safeParse(journalSchema, document);
    return parsed.success ? [parsed.output] : [];
  });
  return {
    added: parts.flatMap((part) => part.added),
    joined: parts.flatMap((part) => part.joined),
    documents,
  };
}
