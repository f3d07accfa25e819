import type { Article, FailureReason, RemovalNote, RuleInForce } from '../../utils/extraction/types';
import type { JoinedStory } from '../../utils/extraction/pages/merge-pages';
import type { TakeAction } from '../../utils/exchange/take-away/types';
import type { PageFault } from '../../utils/joining/types';
import type { ReadingSettings } from '../../utils/settings/types';
import type { ReadingPlace } from '../../utils/library/place-types';
import type { RemovalId } from '../../utils/sites/site-rule';

/** What the sheet shows. */
export type ReaderView =
  | { kind: 'loading' }
  | {
      kind: 'article';
      article: Article;
      /** Of its content what is in sight at first; null once all of it is to be drawn. */
      aboveFold: DocumentFragment | null;
      /** It is known who wrote it and when, as far as the page says. */
      isSigned: boolean;
      removals: RemovalNote[];
      rules: RuleInForce[];
      /** The story's pages as far as they are there; null for a story on one page, or where joining is off. */
      joined: { parts: JoinedStory['parts']; progress: JoinProgress } | null;
    }
  /** `forced`: the reader asked for it all the same, and there was still nothing to read. */
  | { kind: 'not-article'; reason: FailureReason; forced: boolean }
  /** `stale`: the extension was updated under the open page and no longer answers. */
  | { kind: 'error'; stale: boolean };

/** How the joining of a story's pages goes. */
export interface JoinProgress {
  /** The page that is awaited; null where nothing is under way. */
  loading: number | null;
  /** How many pages there are; null where the site does not say. */
  of: number | null;
  missing: MissingPage[];
}

/** A page that could not be joined, and why. */
export interface MissingPage {
  number: number;
  url: string;
  reason: PageFault;
}

/** `completing`: saved with what was there; what is still to come will be added. */
export type SaveState = 'unsaved' | 'saving' | 'saved' | 'completing';

/** All that a reader can ask for in the popup. */
export interface ReaderActions {
  close: () => void;
  retry: () => void;
  /** Show the text although the page does not look like an article. */
  force: () => void;
  save: () => void;
  setRule: (id: RemovalId, on: boolean) => void;
  setDisabled: (disabled: boolean) => void;
  /** Join the pages of stories on this site, or do not. */
  setJoining: (joinPages: boolean) => void;
  retryPage: (number: number) => void;
  /** `passing`: in effect for now, and not to be kept yet. */
  setReading: (change: Partial<ReadingSettings>, passing?: boolean) => void;
  /** Brings what shows the look of each face, for a choice among them. */
  showFaces: () => void;
  /** Has the story elsewhere: copied, shared, on paper. */
  take: (action: TakeAction) => void;
  /** Keeps where the reader is; null: nowhere worth coming back to. */
  keepPlace: (place: ReadingPlace | null) => void;
  /** Says that the reader was brought back, and offers the way to the top. */
  sayResumed: (toTop: () => void) => void;
  dismissToast: () => void;
  /** Fetches the panels; false where they cannot be had, and the reader was told. */
  loadPanels: () => Promise<boolean>;
  openPage: (page: 'library' | 'settings') => void;
}
