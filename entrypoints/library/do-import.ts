import { openBackup } from '../../utils/exchange/backup/open-backup';
import { openFiles } from '../../utils/exchange/import/open-files';
import { previewImport } from '../../utils/exchange/import/preview-import';
import { runImport } from '../../utils/exchange/import/run-import';
import { runRestore } from '../../utils/exchange/import/run-restore';
import type { ReadContext } from '../../utils/exchange/import/types';
import { sendMessage } from '../../utils/messaging/messenger';
import type { ImportWork } from './import-session';

/** The work of an import, in this page; writing is the background's. */
export const doImport: ImportWork = {
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
    runRestore(
      backup,
      {
        articles: (articles) => sendMessage('restoreBackup', { articles }),
        pictures: (pictures) => sendMessage('restorePictures', { pictures }),
      },
      onProgress,
    ),
};

function context(): ReadContext {
  return { now: new Date(), view: window };
}
