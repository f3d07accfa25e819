import type { StoryActions } from '../../components/library/library-view';
import { t } from '../../utils/i18n';
import type { StatesBefore } from '../../utils/library/types';
import { sendMessage } from '../../utils/messaging/messenger';
import { reportError } from '../../utils/report-error';

interface Voice {
  say: (text: string) => void;
  sayWithUndo: (text: string, undo: () => void) => void;
}

/** Asks the background, the list's only writer, to change stories, and says what happened with a way back. */
export function createStoryActions({ say, sayWithUndo }: Voice): StoryActions {
  const attempt = async (change: () => Promise<StatesBefore>, then: (before: StatesBefore) => void) => {
    try {
      then(await change());
    } catch (error) {
      reportError('change stories', error);
      say(t('libraryWriteFailed'));
    }
  };
  const putBack = (before: StatesBefore) =>
    void attempt(
      () => sendMessage('putBack', before),
      () => say(t('libraryPutBack')),
    );
  const act = (done: string, change: () => Promise<StatesBefore>) =>
    void attempt(change, (before) => sayWithUndo(done, () => putBack(before)));

  return {
    setRead: (ids, read) =>
      act(t(read ? 'libraryDidArchive' : 'libraryDidUnarchive', ids.length), () =>
        sendMessage('setRead', { ids, read }),
      ),
    setFavourite: (ids, favourite) =>
      act(t(favourite ? 'libraryDidFavour' : 'libraryDidUnfavour', ids.length), () =>
        sendMessage('setFavourite', { ids, favourite }),
      ),
    changeTags: (ids, { add, remove }) =>
      act(t('libraryDidTag', ids.length), () => sendMessage('setTags', { ids, add, remove })),
    remove: (ids) =>
      act(t('libraryDidDelete', ids.length), () => sendMessage('setDeleted', { ids, deleted: true })),
  };
}
