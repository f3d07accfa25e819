import type { StoryNotes } from '../../components/notes/story-notes';
import type { Panels } from '../../components/reader/panel-props';
import type { WordBreaks } from '../../components/reader/word-breaks';
import type { ToastMessage } from '../../components/ui/Toast';
import type { ReaderView, SaveState } from '../../components/reader/reader-view';
import type { ReadingPlace } from '../../utils/library/place-types';
import { DEFAULT_READING } from '../../utils/settings/reading-options';
import type { ReadingSettings } from '../../utils/settings/types';

/** All that the popup shows at one moment. */
export interface SessionState {
  view: ReaderView;
  reading: ReadingSettings;
  disabled: boolean;
  /** Join the pages of stories on this site. */
  joinPages: boolean;
  saved: SaveState;
  toast: ToastMessage | null;
  /** Where the reader was in this story. */
  place: ReadingPlace | null;
  /** Null until they are fetched. */
  panels: Panels | null;
  /** Come with them. */
  notes: StoryNotes | null;
  /** Null until the reader wants words broken. */
  wordBreaks: WordBreaks | null;
}

/** Until the background has answered. */
export const FIRST_STATE: SessionState = {
  view: { kind: 'loading' },
  reading: DEFAULT_READING,
  disabled: false,
  joinPages: true,
  saved: 'unsaved',
  toast: null,
  place: null,
  panels: null,
  notes: null,
  wordBreaks: null,
};

/** Holds the state and tells one listener that it changed: once for all changes of one run of code. */
export class SessionStore {
  state: SessionState = FIRST_STATE;
  onChange: () => void = () => {};
  #told = true;

  set(change: Partial<SessionState>): void {
    this.state = { ...this.state, ...change };
    if (!this.#told) return;
    this.#told = false;
    queueMicrotask(() => {
      this.#told = true;
      this.onChange();
    });
  }
}
