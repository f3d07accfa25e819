import type { RowActions } from '../../components/library/library-view';
import type { ListedArticle } from '../../utils/library/list-articles';
import { focusedRowId, topRowId } from './focused-row';
import type { OpenDialog } from './ListDialogs';
import { useCommands } from './use-commands';
import type { Target } from './use-list-window';

interface Options {
  ids: string[];
  rows: ReadonlyMap<string, ListedArticle>;
  /** What is chosen; empty: keys act on the focused row. */
  chosen: string[];
  actions: RowActions;
  window: { reveal: (target: Target) => void };
  undo: () => void;
  search: () => void;
  open: (dialog: OpenDialog) => void;
  isOpen: boolean;
  back: () => void;
}

/** The keys of the list. */
export function useListCommands({ ids, rows, chosen, actions, window, isOpen, ...the }: Options): void {
  const subject = (): string[] => {
    const id = focusedRowId();
    return chosen.length > 0 ? chosen : id ? [id] : [];
  };
  const articleOf = (id: string | undefined) => {
    const row = id === undefined ? undefined : rows.get(id);
    return row?.ok ? row.article : null;
  };
  /** Acts on all that is meant; which way, the first of them says. */
  const withSubject = (act: (ids: string[]) => void) => {
    const which = subject();
    if (which.length > 0) act(which);
  };
  const move = (steps: 1 | -1) => {
    const at = ids.indexOf(focusedRowId() ?? '');
    const next = at < 0 ? (topRowId() ?? ids[0]) : ids[at + steps];
    if (next !== undefined) window.reveal({ id: next, top: null, focus: next });
  };
  const select = (toHere: boolean) => {
    const id = focusedRowId();
    if (id) actions.select(id, toHere);
  };

  useCommands(
    isOpen
      ? { help: the.back, back: the.back }
      : {
          down: () => move(1),
          up: () => move(-1),
          open: () => {
            const id = focusedRowId();
            document.querySelector<HTMLElement>(`.row[data-id="${CSS.escape(id ?? '')}"] h2 a`)?.click();
          },
          read: () => withSubject((which) => actions.setRead(which, articleOf(which[0])?.readAt === null)),
          favourite: () =>
            withSubject((which) => actions.setFavourite(which, articleOf(which[0])?.favourite === false)),
          tags: () => withSubject((which) => the.open({ what: 'tags', ids: which })),
          delete: () => withSubject(actions.remove),
          undo: the.undo,
          select: () => select(false),
          selectRange: () => select(true),
          search: the.search,
          add: () => the.open({ what: 'add', text: '' }),
          help: () => the.open({ what: 'keys' }),
          back: the.back,
        },
  );
}
