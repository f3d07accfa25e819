import type { ComponentChildren } from 'preact';
import { t } from '../../utils/i18n';
import { CorruptRow } from './CorruptRow';
import type { RowActions, RowView } from './library-view';
import type { Stretch } from './row-heights';
import { SkeletonRow } from './SkeletonRow';
import { StoryRow } from './StoryRow';
import { useLongPress } from './use-long-press';

interface Props {
  ids: string[];
  /** The rows that are drawn, and the gaps between. */
  stretches: Stretch[];
  rowOf: (id: string) => RowView;
  selected: ReadonlySet<string>;
  now: Date;
  tagHref: (tag: string) => string;
  listRef: (list: HTMLUListElement | null) => void;
  actions: RowActions;
}

/** The list: the rows near the window, each with its number among all, and gaps as high as the rest. */
export function StoryList({ ids, stretches, rowOf, selected, now, tagHref, listRef, actions }: Props) {
  const press = useLongPress((id) => actions.select(id, false), selected.size > 0);
  const drawRow = (at: number) => {
    const id = ids[at] ?? '';
    const view = rowOf(id);
    const { row } = view;
    const chosen = selected.has(id);
    return (
      <Item
        key={id}
        id={id}
        at={at}
        count={ids.length}
        selected={chosen}
        read={row?.ok === true && row.article.readAt !== null}
        focusable={row?.ok !== true}
      >
        {!row ? (
          <SkeletonRow />
        ) : row.ok ? (
          <StoryRow {...{ ...view, article: row.article, now, selected: chosen, tagHref, actions }} />
        ) : (
          <CorruptRow id={id} selected={chosen} actions={actions} />
        )}
      </Item>
    );
  };
  return (
    <ul
      class="rows"
      ref={listRef}
      aria-label={t('libraryStories')}
      data-selecting={selected.size > 0}
      {...press}
    >
      {stretches.flatMap((stretch, part) =>
        'gap' in stretch ? (
          <li key={`gap ${part}`} class="row-gap" aria-hidden="true" style={{ height: `${stretch.gap}px` }} />
        ) : (
          stretch.rows.map(drawRow)
        ),
      )}
    </ul>
  );
}

interface ItemProps {
  id: string;
  at: number;
  count: number;
  selected: boolean;
  read: boolean;
  /** A row without a link takes the focus itself. */
  focusable: boolean;
  children: ComponentChildren;
}

function Item({ id, at, count, selected, read, focusable, children }: ItemProps) {
  return (
    <li
      class="row"
      data-id={id}
      data-selected={selected}
      data-read={read}
      aria-posinset={at + 1}
      aria-setsize={count}
      tabIndex={focusable ? -1 : undefined}
    >
      {children}
    </li>
  );
}
