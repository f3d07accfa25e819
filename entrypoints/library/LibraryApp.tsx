import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  listHref,
  shelfAddress,
  storyHref,
  type ListAddress,
} from '../../components/library/library-address';
import { Toast } from '../../components/ui/Toast';
import { UNDO_STAYS, useUndo } from '../../components/ui/use-undo';
import { t, type MessageKey } from '../../utils/i18n';
import type { SearchClient } from '../../utils/search/types';
import { ExportView } from './ExportView';
import { ImportView } from './ImportView';
import { createListMemory } from './list-memory';
import { ListView } from './ListView';
import { createStoryActions } from './story-actions';
import { StatisticsView } from './StatisticsView';
import { StorageView } from './StorageView';
import { StoryView } from './StoryView';
import { useAddLinks } from './use-add-links';
import { isPlain, useListing } from './use-listing';
import { useOverview } from './use-overview';
import { useReading } from './use-reading';
import { useRoute } from './use-route';

/** The library page: a list, one story, or a page beside them. */
export function LibraryApp({ client, notice }: { client: SearchClient; notice: MessageKey | null }) {
  const { route, go } = useRoute();
  const [shownNotice, setNotice] = useState(notice);
  const { toast, say, sayWithUndo, undo, hush } = useUndo();
  const actions = useMemo(() => createStoryActions({ say, sayWithUndo }), [say, sayWithUndo]);
  const { reading, change } = useReading((full) => say(t(full ? 'settingsFull' : 'libraryWriteFailed')));
  const lastStory = useRef<string | null>(null);
  /** The list behind an open story stays as it is. */
  const lastList = useRef<ListAddress>(useMemo(() => shelfAddress('unread'), []));
  if (route.view === 'list') lastList.current = route.list;
  const list = lastList.current;
  const { listing, more } = useListing(client, list);
  const overview = useOverview(client);
  // The first rows come straight from the store, and first.
  const needsSearch = route.view !== 'list' || listing.state !== 'loading' || !isPlain(list);
  const memory = useMemo(createListMemory, []);
  const addLinks = useAddLinks({ say, sayWithUndo });

  useEffect(() => {
    if (needsSearch) client.start();
  }, [client, needsSearch]);

  useEffect(() => {
    if (route.view === 'story') lastStory.current = route.id;
  }, [route]);

  return (
    <>
      {route.view === 'list' ? (
        <ListView
          client={client}
          list={list}
          listing={listing}
          overview={overview}
          memory={memory}
          notice={shownNotice}
          onDismissNotice={() => setNotice(null)}
          actions={actions}
          undo={undo}
          onMore={more}
          // PouchDB does not try again to open what it failed to open, nor does the worker: both begin anew.
          onRetry={() => location.reload()}
          onAddLinks={addLinks}
          say={say}
          go={go}
          cameFrom={lastStory.current}
        />
      ) : route.view === 'import' ? (
        <ImportView say={say} />
      ) : route.view === 'export' ? (
        <ExportView overview={overview} />
      ) : route.view === 'statistics' ? (
        <StatisticsView client={client} />
      ) : route.view === 'storage' ? (
        <StorageView client={client} say={say} sayWithUndo={sayWithUndo} />
      ) : (
        <StoryView
          key={route.id}
          id={route.id}
          tags={overview.tags}
          reading={reading}
          onSetReading={change}
          actions={actions}
          undo={undo}
          onBack={() => go(listHref(list))}
          onStep={(steps) => {
            const next = listing.ids[listing.ids.indexOf(route.id) + steps];
            if (next !== undefined && listing.ids.includes(route.id)) go(storyHref(next), { replace: true });
          }}
          say={say}
          sayWithUndo={sayWithUndo}
          hush={hush}
          onResumed={(toTop) =>
            say(t('placeResumed'), { label: t('placeToTop'), run: () => (hush(), toTop()) })
          }
          go={go}
          onMoved={(id) => go(storyHref(id), { replace: true })}
        />
      )}
      <Toast message={toast} stays={UNDO_STAYS} onGone={hush} />
    </>
  );
}
