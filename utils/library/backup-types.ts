import type { Kind } from './edit-articles';

/** Fields of a stored document (docs/library.md), without PouchDB's own (`_id`, `_rev`). Plain JSON. */
export type BackupFields = Record<string, unknown>;

/** One article with all that is kept of it: what is restored together or not at all. */
export interface BackupArticle {
  id: string;
  documents: { article: BackupFields } & Partial<Record<Exclude<Kind, 'article' | 'pending'>, BackupFields>>;
}

/** A saved picture. */
export interface BackupPicture {
  /** SHA-256 of its bytes, lower-case hex. */
  hash: string;
  /** MIME type. */
  type: string;
  base64: string;
}

/** What became of each, in their order. A refused one is damaged, or of a later version. */
export type RestoreOutcome =
  { ok: true; results: ('restored' | 'refused')[] } | { ok: false; reason: 'quota' | 'storage' };
