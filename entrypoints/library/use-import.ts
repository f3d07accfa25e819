import { useEffect, useState } from 'preact/hooks';
import { reportError } from '../../utils/report-error';
import { createImportSession, type ImportSession, type ImportState } from './import-session';

/** One for the page: an import goes on while the reader looks at the list. */
const session = createImportSession({
  // The readers of all the formats are no part of what the list waits for.
  load: async () => (await import('./do-import')).doImport,
  onFault: (error) => reportError('import', error),
});

/** The import that is going on, or the beginning of one. Asks before the page is closed in the middle of it. */
export function useImport(): { state: ImportState; session: ImportSession } {
  const [state, setState] = useState(session.state);
  useEffect(() => {
    setState(session.state());
    return session.onChange(() => setState(session.state()));
  }, []);
  const isWriting = state.at === 'importing' || state.at === 'restoring';
  useEffect(() => {
    if (!isWriting) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isWriting]);
  return { state, session };
}
