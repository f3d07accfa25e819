import type { SavedArticle } from '../../library/types';
import type { Highlight } from '../../notes/types';

export interface StoryPicture {
  /** Media type, e.g. `image/jpeg`. */
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** A saved story with all that goes with it, as the formats of the export take it. */
export interface ExportStory {
  article: SavedArticle;
  /** Sanitised, in an inert document; null for a link whose text was never fetched. Only ever cloned. */
  content: DocumentFragment | null;
  highlights: Highlight[];
  /** The picture that the story shows from this address, where it was saved. */
  picture: (address: string) => Promise<StoryPicture | null>;
}

/** What the formats need of the world. */
export interface ExportWorld {
  /** When the export was made. */
  now: Date;
  /** A document without a window, to make nodes in. */
  inert: Document;
  serialiseXml: (document: XMLDocument) => string;
  /** An ISO 8601 date in the reader's words; null for what is no date. */
  formatDate: (iso: string | null) => string | null;
  /** A picture that old e-readers show as well (JPEG, PNG, GIF), or null where it cannot be made one. */
  toPlainPicture: (picture: StoryPicture) => Promise<StoryPicture | null>;
}
