import { useEffect, useState } from 'preact/hooks';
import { openBackup } from '../../utils/exchange/backup/open-backup';
import { openFiles } from '../../utils/exchange/import/open-files';
import { previewImport } from '../../utils/exchange/import/preview-import';
import { runImport } from '../../utils/exchange/import/run-import';
import { runRestore } from '../../utils/exchange/import/run-restore';
import type { ReadContext } from '../../utils/exchange/import/types';
import { sendMessage } from '../../utils/messaging/messenger';
import { reportError } from '../../utils/report-error';
import { createImportSession, type ImportSession, type ImportState } from './import-session';

/** One for the page: an import goes on while the reader looks at the list. */
const session = createImportSession({
  open: openFiles,
  preview: (parts, signal) => previewImport(parts, context(), signal),
  run: (parts, { importId, onProgress, signal }) =>
    runImport(parts, context(), {
      send: (articles) => sendMessage('importArticles', { importId, articles }),
      onProgress,
      signal,
    }),
  undo: async (importId) => (await sendMessage('undoImport', { importId })).changed,
  openBackup,
  restore: (backup, onProgress) =>
    runRestore(backup, (articles) => sendMessage('restoreBackup', { articles }), onProgress),
  onFault: (error) => reportError('import', error),
});

function context(): ReadContext {
  return { now: new Date(), view: window };
}

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
