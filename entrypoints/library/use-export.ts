import { useEffect, useState } from 'preact/hooks';
import { reportError } from '../../utils/report-error';
import { createExportSession, type ExportSession, type ExportState } from './export-session';
import { saveFile } from './save-file';

/** One for the page: a file is made while the reader looks at the list. */
const session = createExportSession({
  // The formats' libraries are no part of what the list waits for.
  make: async (...what) => (await import('./make-export')).makeExport(...what),
  save: ({ name, content }) => saveFile(name, content),
  onFault: (error) => reportError('export', error),
});

/** Opens the export with these stories chosen. `go`: how to get to an address of the library. */
export function exportChosen(ids: string[], go: (href: string) => void): void {
  session.offer(ids);
  go('#/ekspor');
}

/** The export that is going on, or the beginning of one. */
export function useExport(): { state: ExportState; session: ExportSession } {
  const [state, setState] = useState(session.state);
  useEffect(() => {
    setState(session.state());
    return session.onChange(() => setState(session.state()));
  }, []);
  return { state, session };
}
