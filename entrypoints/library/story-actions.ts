import type { StoryActions } from '../../components/library/library-view';
import { t } from '../../utils/i18n';
import type { StatesBefore } from '../../utils/library/types';
import { sendMessage } from '../../utils/messaging/messenger';
import { reportError } from '../../utils/report-error';

interface Voice {
  say: (text: string) => void;
  sayWithUndo: (text: string, undo: () => void) => void;
}

/** So many take a while. */
const MANY = 300;

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
  const putBack = (before: StatesBefore) => {
    if (before.length >= MANY) say(t('libraryWorking', before.length));
    void attempt(
      () => sendMessage('putBack', before),
      () => say(t('libraryPutBack')),
    );
  };
  const act = (ids: string[], done: string, change: () => Promise<StatesBefore>) => {
    if (ids.length >= MANY) say(t('libraryWorking', ids.length));
    void attempt(change, (before) => sayWithUndo(done, () => putBack(before)));
  };

  return {
    setRead: (ids, read) =>
      act(ids, t(read ? 'libraryDidArchive' : 'libraryDidUnarchive', ids.length), () =>
        sendMessage('setRead', { ids, read }),
      ),
    setFavourite: (ids, favourite) =>
      act(ids, t(favourite ? 'libraryDidFavour' : 'libraryDidUnfavour', ids.length), () =>
        sendMessage('setFavourite', { ids, favourite }),
      ),
    changeTags: (ids, { add, remove }) =>
      act(ids, t('libraryDidTag', ids.length), () => sendMessage('setTags', { ids, add, remove })),
    remove: (ids) =>
      act(ids, t('libraryDidDelete', ids.length), () => sendMessage('setDeleted', { ids, deleted: true })),
  };
}
