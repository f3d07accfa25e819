import type { ToastMessage } from '../../components/ui/Toast';
import type { ReaderView, SaveState } from '../../components/reader/reader-view';
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
}

/** Until the background has answered. */
export const FIRST_STATE: SessionState = {
  view: { kind: 'loading' },
  reading: { theme: 'system', fontSize: 19, joinPages: true },
  disabled: false,
  joinPages: true,
  saved: 'unsaved',
  toast: null,
};

/** Holds the state and tells one listener of each change. */
export class SessionStore {
  state: SessionState = FIRST_STATE;
  onChange: (state: SessionState) => void = () => {};

  set(change: Partial<SessionState>): void {
    this.state = { ...this.state, ...change };
    this.onChange(this.state);
  }
}
