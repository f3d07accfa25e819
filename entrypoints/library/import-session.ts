import type { Backup, BackupFault } from '../../utils/exchange/backup/open-backup';
import type { OpenedFiles, UnreadFile } from '../../utils/exchange/import/open-files';
import type { ImportPreview } from '../../utils/exchange/import/preview-import';
import type { ImportReport } from '../../utils/exchange/import/run-import';
import type { RestoreReport } from '../../utils/exchange/import/run-restore';
import type { ImportPart } from '../../utils/exchange/import/types';

/** Where an import stands. It goes on while the reader looks at other parts of the library. */
export type ImportState =
  | { at: 'start'; unread: UnreadFile[] }
  | { at: 'looking' }
  | { at: 'preview'; opened: OpenedFiles; preview: ImportPreview }
  | { at: 'importing'; report: ImportReport; total: number }
  | { at: 'imported'; importId: string; report: ImportReport; undone: Undone }
  | { at: 'backup'; backup: Backup }
  | { at: 'bad-backup'; fault: BackupFault }
  | { at: 'restoring'; done: number; total: number }
  | { at: 'restored'; report: RestoreReport }
  /** A fault of ours or of the browser; what was taken before stays. */
  | { at: 'failed' };

/** How many stories the undo changed; `no` where it was not asked for. */
export type Undone = 'no' | 'running' | 'failed' | number;

/** What the session has others do: the readers of files, and the library's only writer. */
export interface ImportWork {
  open: (files: File[]) => Promise<OpenedFiles>;
  preview: (parts: ImportPart[], signal: AbortSignal) => Promise<ImportPreview>;
  run: (
    parts: ImportPart[],
    to: { importId: string; onProgress: (report: ImportReport) => void; signal: AbortSignal },
  ) => Promise<ImportReport>;
  undo: (importId: string) => Promise<number>;
  openBackup: (file: File) => Promise<{ ok: true; backup: Backup } | { ok: false; fault: BackupFault }>;
  restore: (backup: Backup, onProgress: (done: number) => void) => Promise<RestoreReport>;
}

export interface ImportWorld {
  load: () => Promise<ImportWork>;
  /** Told of what should not have happened. */
  onFault: (error: unknown) => void;
}

export interface ImportSession {
  state: () => ImportState;
  /** Calls `listener` after every change; answers with what stops it. */
  onChange: (listener: () => void) => () => void;
  choose: (files: File[]) => Promise<void>;
  start: () => Promise<void>;
  /** Ends the counting or the import that is going on; what was taken stays. */
  stop: () => void;
  undo: () => Promise<void>;
  restore: () => Promise<void>;
  /** To the beginning, for other files. */
  reset: () => void;
}

const START: ImportState = { at: 'start', unread: [] };
const NOTHING: ImportReport = { added: 0, joined: 0, refusedCount: 0, refused: [], caveats: {}, ended: null };

export function createImportSession({ load, onFault }: ImportWorld): ImportSession {
  let state = START;
  let stopping = new AbortController();
  const listeners = new Set<() => void>();
  const become = (next: ImportState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const attempt = async (job: () => Promise<void>) => {
    try {
      await job();
    } catch (error) {
      onFault(error);
      become({ at: 'failed' });
    }
  };

  const look = async (files: File[]) => {
    stopping = new AbortController();
    const { signal } = stopping;
    become({ at: 'looking' });
    const opened = await (await load()).open(files);
    const [only] = opened.backups;
    if (only && opened.parts.length === 0) return check(only);
    const preview = await (await load()).preview(opened.parts, signal);
    if (signal.aborted) become(START);
    else if (preview.stories + preview.refused === 0) become({ at: 'start', unread: opened.unread });
    else become({ at: 'preview', opened, preview });
  };

  const check = async (file: File) => {
    const opened = await (await load()).openBackup(file);
    become(opened.ok ? { at: 'backup', backup: opened.backup } : { at: 'bad-backup', fault: opened.fault });
  };

  const run = async ({ parts }: OpenedFiles, total: number) => {
    stopping = new AbortController();
    const importId = crypto.randomUUID();
    become({ at: 'importing', report: NOTHING, total });
    const report = await (
      await load()
    ).run(parts, {
      importId,
      signal: stopping.signal,
      onProgress: (so) => become({ at: 'importing', report: so, total }),
    });
    become({ at: 'imported', importId, report, undone: 'no' });
  };

  return {
    state: () => state,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    choose: (files) => attempt(() => look(files)),
    async start() {
      if (state.at !== 'preview') return;
      const { opened, preview } = state;
      await attempt(() => run(opened, preview.stories + preview.refused));
    },
    stop: () => stopping.abort(),
    async undo() {
      if (state.at !== 'imported') return;
      const done = state;
      become({ ...done, undone: 'running' });
      try {
        become({ ...done, undone: await (await load()).undo(done.importId) });
      } catch (error) {
        onFault(error);
        become({ ...done, undone: 'failed' });
      }
    },
    async restore() {
      if (state.at !== 'backup') return;
      const { backup } = state;
      const total = backup.manifest.counts.articles;
      become({ at: 'restoring', done: 0, total });
      await attempt(async () => {
        const report = await (
          await load()
        ).restore(backup, (done) => become({ at: 'restoring', done, total }));
        become({ at: 'restored', report });
      });
    },
    reset: () => become(START),
  };
}
