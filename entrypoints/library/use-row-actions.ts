import type { RowActions, StoryActions } from '../../components/library/library-view';
import type { Shelf } from '../../utils/search/types';
import { focusedRowId } from './focused-row';
import type { OpenDialog } from './ListDialogs';
import { useLatest } from './use-latest';
import type { Target } from './use-list-window';
import type { Selection } from './use-selection';

interface Options {
  ids: string[];
  shelf: Shelf;
  actions: StoryActions;
  selection: Selection;
  window: { reveal: (target: Target) => void };
  open: (dialog: OpenDialog) => void;
}

/** What can be done in a row, under an identity that lasts: rows need not be drawn again for it. */
export function useRowActions({ ids, shelf, actions, selection, window, open }: Options): RowActions {
  /** Before stories leave the list: what was chosen is done, and the focus moves to the row that takes their place. */
  const leave = (which: string[]) => {
    const gone = new Set(which);
    if (which.some((id) => selection.selected.has(id))) selection.none();
    const at = ids.indexOf(focusedRowId() ?? which[0] ?? '');
    if (!gone.has(ids[at] ?? '')) return;
    const neighbour = neighbourOf(ids, at, gone);
    if (neighbour) window.reveal({ id: neighbour, top: null, focus: neighbour });
  };
  return useLatest<RowActions>({
    setRead: (which, read) => {
      if (shelf === 'unread' || shelf === 'archive') leave(which);
      actions.setRead(which, read);
    },
    setFavourite: (which, favourite) => {
      if (shelf === 'favourites') leave(which);
      actions.setFavourite(which, favourite);
    },
    changeTags: actions.changeTags,
    remove: (which) => {
      leave(which);
      actions.remove(which);
    },
    select: selection.toggle,
    editTags: (id) => open({ what: 'tags', ids: [id] }),
    openMenu: (id) => open({ what: 'menu', id }),
  });
}

/** The row that comes to stand where row `at` stood once all of `gone` are gone; none: the list becomes empty. */
export function neighbourOf(ids: string[], at: number, gone: ReadonlySet<string>): string | undefined {
  const stays = (id: string) => !gone.has(id);
  return ids.slice(at).find(stays) ?? ids.slice(0, at).findLast(stays);
}
