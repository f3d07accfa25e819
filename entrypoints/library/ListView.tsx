import { useEffect, useRef, useState } from 'preact/hooks';
import { EmptyShelf } from '../../components/library/EmptyShelf';
import { formatMinutes } from '../../components/library/format-time';
import { LibraryNav, shelfName } from '../../components/library/LibraryNav';
import type { StoryActions } from '../../components/library/library-view';
import { LoadError } from '../../components/library/LoadError';
import { NoticeLine } from '../../components/library/NoticeLine';
import { StoryList } from '../../components/library/StoryList';
import { KeysHelp } from '../../components/ui/KeysHelp';
import { t, type MessageKey } from '../../utils/i18n';
import type { Shelf } from '../../utils/library/types';
import { LIST_KEYS } from './library-keys';
import { focusedRowId, focusNeighbour, focusStory, moveFocus } from './row-focus';
import { useCommands } from './use-commands';
import { useShelf } from './use-shelf';

interface Props {
  shelf: Shelf;
  notice: MessageKey | null;
  onDismissNotice: () => void;
  actions: StoryActions;
  undo: () => void;
  /** The story that was open before, to come back to. */
  cameFrom: string | null;
}

/** One shelf of the library. */
export function ListView({ shelf, notice, onDismissNotice, actions, undo, cameFrom }: Props) {
  const { state, rows, hasMore, summary, more, retry } = useShelf(shelf);
  const [help, setHelp] = useState(false);
  const comeBackTo = useRef(cameFrom);
  const here: StoryActions = {
    setRead: (id, read) => act(id, shelf !== 'all', () => actions.setRead(id, read)),
    remove: (id) => act(id, true, () => actions.remove(id)),
  };

  useCommands({
    down: () => moveFocus(1),
    up: () => moveFocus(-1),
    open: () => (document.activeElement as HTMLElement | null)?.click(),
    read: () => {
      const row = rows.find(({ id }) => id === focusedRowId());
      if (row?.ok) here.setRead(row.id, row.article.readAt === null);
    },
    delete: () => {
      const id = focusedRowId();
      if (id) here.remove(id);
    },
    undo,
    help: () => setHelp(!help),
    back: () => setHelp(false),
  });

  useEffect(() => {
    if (state !== 'ready' || !comeBackTo.current) return;
    focusStory(comeBackTo.current);
    comeBackTo.current = null;
  }, [state]);

  const count = summary?.[shelf];
  return (
    <div class="library">
      <LibraryNav shelf={shelf} summary={summary} settingsHref="/options.html" />
      <main class="main">
        {notice ? <NoticeLine text={t(notice)} onDismiss={onDismissNotice} /> : null}
        <div class="head">
          <h1>{shelfName(shelf)}</h1>
          {count && count.count > 0 ? (
            <p>
              {t('libraryCount', count.count)} · {formatMinutes(count.minutes)}
            </p>
          ) : null}
        </div>
        {state === 'error' ? (
          <LoadError onRetry={retry} />
        ) : state === 'ready' && rows.length === 0 ? (
          <EmptyShelf shelf={shelf} savedAny={(summary?.all.count ?? 0) > 0} />
        ) : (
          <StoryList rows={rows} now={new Date()} hasMore={hasMore} onMore={more} actions={here} />
        )}
      </main>
      {help ? <KeysHelp keys={LIST_KEYS} onClose={() => setHelp(false)} /> : null}
    </div>
  );
}

/** Does something to a row; where that takes it off the shelf, its neighbour gets the focus first. */
function act(id: string, leaves: boolean, run: () => void): void {
  if (leaves && focusedRowId() === id) focusNeighbour(id);
  run();
}
