import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Toast } from '../../components/ui/Toast';
import { t, type MessageKey } from '../../utils/i18n';
import type { Shelf } from '../../utils/library/types';
import { ListView } from './ListView';
import { useRoute } from './route';
import { createStoryActions } from './story-actions';
import { StoryView } from './StoryView';
import { useReading } from './use-reading';
import { UNDO_STAYS, useUndo } from '../../components/ui/use-undo';

/** The library page: a shelf, or one story. */
export function LibraryApp({ notice }: { notice: MessageKey | null }) {
  const route = useRoute();
  const [shownNotice, setNotice] = useState(notice);
  const { toast, say, sayWithUndo, undo, hush } = useUndo();
  const actions = useMemo(() => createStoryActions({ say, sayWithUndo }), [say, sayWithUndo]);
  const { reading, change } = useReading(() => say(t('libraryWriteFailed')));
  const lastShelf = useRef<Shelf>('unread');
  const lastStory = useRef<string | null>(null);

  useEffect(() => {
    if (route.view === 'list') document.title = `${t('libraryTitle')} · Bening`;
    if (route.view === 'list') lastShelf.current = route.shelf;
    else lastStory.current = route.id;
  }, [route]);

  return (
    <>
      {route.view === 'list' ? (
        <ListView
          shelf={route.shelf}
          notice={shownNotice}
          onDismissNotice={() => setNotice(null)}
          actions={actions}
          undo={undo}
          cameFrom={lastStory.current}
        />
      ) : (
        <StoryView
          key={route.id}
          id={route.id}
          shelf={lastShelf.current}
          reading={reading}
          onSetReading={change}
          actions={actions}
          undo={undo}
        />
      )}
      <Toast message={toast} stays={UNDO_STAYS} onGone={hush} />
    </>
  );
}
