import { count } from '../../components/library/import/import-names';
import type { StoryActions } from '../../components/library/library-view';
import type { ToastMessage } from '../../components/ui/Toast';
import { t } from '../../utils/i18n';
import type { StatesBefore } from '../../utils/library/types';
import { sendMessage } from '../../utils/messaging/messenger';
import { reportError } from '../../utils/report-error';
import { changeMany } from './change-many';

interface Voice {
  say: (text: string, action?: ToastMessage['action']) => void;
  sayWithUndo: (text: string, undo: () => void) => void;
}

/** So many take a while: the reader is told how far it is, in tenths (each is read out), and can stop it. */
const MANY = 300;
const TENTHS = 10;

/** Asks the background, the list's only writer, to change stories, and says what happened with one way back. */
export function createStoryActions({ say, sayWithUndo }: Voice): StoryActions {
  const run = async <Item>(
    items: Item[],
    change: (part: Item[]) => Promise<StatesBefore>,
    onDone: (before: StatesBefore) => void,
  ) => {
    const stop = new AbortController();
    const tell = (done: number) =>
      say(t('libraryWorking', count(done), count(items.length)), {
        label: t('importStop'),
        run: () => stop.abort(),
      });
    let told = 0;
    const onProgress = (done: number) => {
      const tenth = Math.floor((done * TENTHS) / items.length);
      if (items.length < MANY || tenth === told) return;
      told = tenth;
      tell(done);
    };
    if (items.length >= MANY) tell(0);
    const { before, ended, error } = await changeMany(items, change, { onProgress, signal: stop.signal });
    if (ended === 'done') return onDone(before);
    if (ended === 'failed') reportError('change stories', error);
    const isHalf = ended === 'stopped' || before.length > 0;
    const text = isHalf
      ? t('libraryStopped', count(before.length), count(items.length))
      : t('libraryWriteFailed');
    // What was done until then can be taken back.
    if (before.length > 0) sayWithUndo(text, () => putBack(before));
    else say(text);
  };
  const putBack = (before: StatesBefore): void =>
    void run(
      before,
      (part) => sendMessage('putBack', part),
      () => say(t('libraryPutBack')),
    );
  const act = (ids: string[], done: string, change: (part: string[]) => Promise<StatesBefore>) =>
    void run(ids, change, (before) => sayWithUndo(done, () => putBack(before)));

  return {
    setRead: (ids, read) =>
      act(ids, t(read ? 'libraryDidArchive' : 'libraryDidUnarchive', ids.length), (part) =>
        sendMessage('setRead', { ids: part, read }),
      ),
    setFavourite: (ids, favourite) =>
      act(ids, t(favourite ? 'libraryDidFavour' : 'libraryDidUnfavour', ids.length), (part) =>
        sendMessage('setFavourite', { ids: part, favourite }),
      ),
    changeTags: (ids, { add, remove }) =>
      act(ids, t('libraryDidTag', ids.length), (part) => sendMessage('setTags', { ids: part, add, remove })),
    remove: (ids) =>
      act(ids, t('libraryDidDelete', ids.length), (part) =>
        sendMessage('setDeleted', { ids: part, deleted: true }),
      ),
  };
}
