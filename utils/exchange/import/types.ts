import type { viewOf } from '../../extraction/sanitise';
import type { ImportedArticle, ImportedNote } from '../../library/types';

/** Whose file it is: a service, or a kind of file that many write. */
export type Source =
  | 'pocket'
  | 'instapaper'
  | 'omnivore'
  | 'wallabag'
  | 'readwise'
  | 'raindrop'
  | 'karakeep'
  | 'bookmarks'
  | 'table'
  | 'addresses';

/** Why a row is not taken. */
export type RefusedBecause =
  /** There is no address in it. */
  | 'no-address'
  /** The address is no http(s) one: `javascript:`, `file:`, nonsense. */
  | 'bad-address'
  | 'long-address'
  /** A quotation mark opens and nothing closes it. */
  | 'quotes'
  /** So much was broken before it that it and what follows is not read. */
  | 'given-up'
  /** The file ends in the middle of it. */
  | 'cut-off'
  /** Not of the shape that the format has. */
  | 'shape'
  /** The library could make nothing of it. */
  | 'store';

/** What of a row that was taken could not be. */
export type Caveat =
  /** Its date is none, or lies in the future. */
  | 'date'
  /** A name and password stood in its address and were left out. */
  | 'credentials'
  /** Its body is too long, or there is nothing to read in it: only the link is taken. */
  | 'body';

/**
 * A row of a file, looked over. `row` is its place in the file: as a spreadsheet counts (the heading is 1) in a CSV, its
 * line in a list, else the how-manyth item. `said`: something of a refused row by which a person finds it.
 */
export type ImportRow = TakenRow | RefusedRow;

export interface TakenRow {
  ok: true;
  row: number;
  article: ImportedArticle;
  caveats: Caveat[];
}

export interface RefusedRow {
  ok: false;
  row: number;
  reason: RefusedBecause;
  said: string;
}

/** What a format says of one story, in the format's own values: nothing of it has been looked at. */
export interface RawStory {
  url: unknown;
  title?: unknown;
  /** A moment in any of the ways that `readMoment` knows. */
  savedAt?: unknown;
  /** Read and put away; `readAt` where the format says when. */
  archived?: boolean;
  readAt?: unknown;
  favourite?: boolean;
  tags?: unknown[];
  siteName?: unknown;
  authors?: unknown[];
  published?: unknown;
  excerpt?: unknown;
  html?: unknown;
  notes?: Partial<Record<keyof ImportedNote, unknown>>[];
  /** 0 to 1. */
  progress?: unknown;
}

/** What reading a file needs of the world around it. */
export interface ReadContext {
  /** No saved story is younger. */
  now: Date;
  /** Whose parser is used for HTML. */
  view: ReturnType<typeof viewOf> & Pick<typeof globalThis, 'DOMParser'>;
}

/**
 * One text full of stories in what the reader chose: a file, or a file in a zip. `rows` may be asked for again and again, and
 * reads the file each time.
 */
export interface ImportPart {
  name: string;
  source: Source;
  /** Its encoding had to be guessed. */
  guessed: boolean;
  /** `peek`: only to be counted; what lies in files of its own (bodies) is told of and not read. */
  rows: (context: ReadContext & { peek: boolean }) => AsyncIterable<ImportRow> | Iterable<ImportRow>;
}

/** A way to write saved stories into one text. */
export interface TextFormat {
  source: Source;
  /** Is `text` written in it? By what stands in it; file names are often changed. */
  recognises: (text: string) => boolean;
  rows: (text: string, context: ReadContext) => Iterable<ImportRow>;
}
