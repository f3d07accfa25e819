import type { StoryActions } from '../../components/library/library-view';
import { t } from '../../utils/i18n';
import { sendMessage } from '../../utils/messaging/messenger';
import { reportError } from '../../utils/report-error';

interface Voice {
  say: (text: string) => void;
  sayWithUndo: (text: string, undo: () => void) => void;
}

/** Asks the background, the list's only writer, to change a story, and says what happened with a way back. */
export function createStoryActions({ say, sayWithUndo }: Voice): StoryActions {
  const attempt = (what: string, write: () => Promise<unknown>, done: () => void) =>
    void write().then(done, (error: unknown) => {
      reportError(what, error);
      say(t('libraryWriteFailed'));
    });

  const setRead = (id: string, read: boolean) =>
    attempt(
      'mark a story',
      () => sendMessage('setRead', { ids: [id], read }),
      () =>
        sayWithUndo(t(read ? 'libraryMarkedRead' : 'libraryMarkedUnread'), () =>
          attempt(
            'mark a story',
            () => sendMessage('setRead', { ids: [id], read: !read }),
            () => say(t(read ? 'libraryMarkedUnread' : 'libraryMarkedRead')),
          ),
        ),
    );

  const restore = (id: string) =>
    attempt(
      'restore a story',
      () => sendMessage('setDeleted', { ids: [id], deleted: false }),
      () => say(t('libraryRestored')),
    );

  const remove = (id: string) =>
    attempt(
      'delete a story',
      () => sendMessage('setDeleted', { ids: [id], deleted: true }),
      () => sayWithUndo(t('libraryDeleted'), () => restore(id)),
    );

  return { setRead, remove };
}
