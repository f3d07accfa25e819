import type { ToastMessage } from '../ui/Toast';
import type { Highlight, NoteChange, NotesOutcome } from '../../utils/notes/types';

/** What the highlights of one story need of the world outside, which is another in the popup and in the library. */
export interface NotesPort {
  /** As they are kept; none where the story is not saved. */
  read: () => Promise<Highlight[]>;
  change: (change: NoteChange) => Promise<NotesOutcome>;
  /** Saves the story, where that is possible; false where it failed, and the reader was told. */
  save: (() => Promise<boolean>) | null;
  /** Calls back when they were changed elsewhere; answers with what stops it. */
  onChange: (listener: () => void) => () => void;
  /** Whose they are, for what is copied. */
  source: () => { title: string; url: string };
  /** False where the browser does not let us. */
  copy: (text: string) => Promise<boolean>;
  say: (text: string, action?: ToastMessage['action']) => void;
  offerUndo: (text: string, undo: () => void) => void;
}
