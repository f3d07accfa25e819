import { t } from '../../utils/i18n';
import { CorruptRow } from './CorruptRow';
import type { Row, StoryActions } from './library-view';
import { StoryRow } from './StoryRow';

interface Props {
  rows: Row[];
  now: Date;
  hasMore: boolean;
  onMore: () => void;
  actions: StoryActions;
}

export function StoryList({ rows, now, hasMore, onMore, actions }: Props) {
  return (
    <>
      <ul class="rows">
        {rows.map((row) =>
          row.ok ? (
            <StoryRow key={row.id} article={row.article} now={now} actions={actions} />
          ) : (
            <CorruptRow key={row.id} id={row.id} onRemove={() => actions.remove(row.id)} />
          ),
        )}
      </ul>
      {hasMore ? (
        <button type="button" class="tool quiet more" onClick={onMore}>
          {t('libraryMore')}
        </button>
      ) : null}
    </>
  );
}
