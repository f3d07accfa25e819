import type { ExportSet, Format } from '../../components/library/export/export-view';
import { ZipTooLarge } from '../../utils/exchange/zip/write-zip';

export interface ExportedFile {
  name: string;
  content: Blob;
  /** Records that could not be read and are not in it. */
  damaged: number;
}

/** Where an export stands. It goes on while the reader looks at other parts of the library. */
export type ExportState =
  /** `chosen`: stories that were chosen in the list before. */
  | { at: 'start'; chosen: string[]; fault: 'too-large' | 'failed' | null }
  | { at: 'writing'; chosen: string[]; done: number; total: number | null }
  | { at: 'done'; chosen: string[]; file: ExportedFile };

/** What the session asks of others. */
export interface ExportWork {
  /** Makes the file; throws the signal's reason where it is stopped. */
  make: (
    format: Format,
    set: ExportSet,
    to: { chosen: string[]; signal: AbortSignal; onProgress: (done: number, total: number) => void },
  ) => Promise<ExportedFile>;
  save: (file: ExportedFile) => void;
  onFault: (error: unknown) => void;
}

export interface ExportSession {
  state: () => ExportState;
  /** Calls `listener` after every change; answers with what stops it. */
  onChange: (listener: () => void) => () => void;
  /** From now on these stories can be exported as "what was chosen". */
  offer: (chosen: string[]) => void;
  start: (format: Format, set: ExportSet) => Promise<void>;
  stop: () => void;
  saveAgain: () => void;
  reset: () => void;
}

export function createExportSession(work: ExportWork): ExportSession {
  let state: ExportState = { at: 'start', chosen: [], fault: null };
  let stopping = new AbortController();
  const listeners = new Set<() => void>();
  const become = (next: ExportState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const begin = (chosen: string[], fault: 'too-large' | 'failed' | null = null) =>
    become({ at: 'start', chosen, fault });

  return {
    state: () => state,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    offer(chosen) {
      if (state.at !== 'writing') begin(chosen);
    },
    async start(format, set) {
      const { chosen } = state;
      stopping = new AbortController();
      const { signal } = stopping;
      become({ at: 'writing', chosen, done: 0, total: null });
      try {
        const onProgress = (done: number, total: number) => become({ at: 'writing', chosen, done, total });
        const file = await work.make(format, set, { chosen, signal, onProgress });
        work.save(file);
        become({ at: 'done', chosen, file });
      } catch (error) {
        if (signal.aborted) return begin(chosen);
        if (!(error instanceof ZipTooLarge)) work.onFault(error);
        begin(chosen, error instanceof ZipTooLarge ? 'too-large' : 'failed');
      }
    },
    stop: () => stopping.abort(),
    saveAgain() {
      if (state.at === 'done') work.save(state.file);
    },
    reset: () => begin(state.chosen),
  };
}
