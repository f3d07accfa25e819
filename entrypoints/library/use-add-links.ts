import { useCallback } from 'preact/hooks';
import { t } from '../../utils/i18n';
import { sendMessage } from '../../utils/messaging/messenger';
import { reportError } from '../../utils/report-error';
import { requestHosts } from './host-permission';

interface Voice {
  say: (text: string) => void;
  sayWithUndo: (text: string, undo: () => void) => void;
}

/**
 * Puts links on the unread shelf, and asks for leave to fetch them when they are opened; a refusal changes nothing about
 * the links. To be called in a click.
 */
export function useAddLinks({ say, sayWithUndo }: Voice): (links: string[]) => void {
  return useCallback(
    (links: string[]) => {
      requestHosts(links).catch((error: unknown) => reportError('ask for hosts', error));
      const add = async () => {
        const outcome = await sendMessage('addLinks', { urls: links, tags: [] });
        if (!outcome.ok) return say(t(outcome.reason === 'quota' ? 'errorSaveQuota' : 'libraryWriteFailed'));
        const added = outcome.results.flatMap((result) => (result.did === 'added' ? [result.id] : []));
        if (added.length === 0) return say(t('addThereAlready'));
        sayWithUndo(
          t('addDone', added.length),
          () => void sendMessage('setDeleted', { ids: added, deleted: true }),
        );
      };
      add().catch((error: unknown) => {
        reportError('add links', error);
        say(t('libraryWriteFailed'));
      });
    },
    [say, sayWithUndo],
  );
}
