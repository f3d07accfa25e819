import type { Article, FailureReason, RemovalNote, RuleInForce } from '../../utils/extraction/types';
import type { ReadingSettings } from '../../utils/settings/types';
import type { RemovalId } from '../../utils/sites/site-rule';

/** What the sheet shows. */
export type ReaderView =
  | { kind: 'loading' }
  | { kind: 'article'; article: Article; removals: RemovalNote[]; rules: RuleInForce[] }
  /** `forced`: the reader asked for it all the same, and there was still nothing to read. */
  | { kind: 'not-article'; reason: FailureReason; forced: boolean }
  /** `stale`: the extension was updated under the open page and no longer answers. */
  | { kind: 'error'; stale: boolean };

export type SaveState = 'unsaved' | 'saving' | 'saved';

/** All that a reader can ask for in the popup. */
export interface ReaderActions {
  close: () => void;
  retry: () => void;
  /** Show the text although the page does not look like an article. */
  force: () => void;
  save: () => void;
  setRule: (id: RemovalId, on: boolean) => void;
  setDisabled: (disabled: boolean) => void;
  setReading: (change: Partial<ReadingSettings>) => void;
  dismissToast: () => void;
  openPage: (page: 'library' | 'settings') => void;
}
