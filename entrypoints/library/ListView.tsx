import { Download } from 'lucide-preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { isNarrowed, listHref, type ListAddress } from '../../components/library/library-address';
import { LibraryNav } from '../../components/library/LibraryNav';
import type { StoryActions } from '../../components/library/library-view';
import { NoticeLine } from '../../components/library/NoticeLine';
import { SelectBar } from '../../components/library/SelectBar';
import { shelfName } from '../../components/library/shelf-names';
import { StoryList } from '../../components/library/StoryList';
import { ToolButton } from '../../components/ui/ToolButton';
import { t, type MessageKey } from '../../utils/i18n';
import type { SearchClient } from '../../utils/search/types';
import { AskForPictures } from './AskForPictures';
import { ListDialogs, type OpenDialog } from './ListDialogs';
import type { ListMemory } from './list-memory';
import { ListState } from './ListState';
import { ListTop } from './ListTop';
import { SearchArea } from './SearchArea';
import { exportChosen } from './use-export';
import { useIncomingLinks } from './use-incoming-links';
import { useListCommands } from './use-list-commands';
import type { Listing } from './use-listing';
import { useListPlace } from './use-list-place';
import { useListWindow } from './use-list-window';
import { useNoteCounts } from './use-note-counts';
import type { Overview } from './use-overview';
import { useRowActions } from './use-row-actions';
import { useRows } from './use-rows';
import { useSelection } from './use-selection';
import { useShares } from './use-shares';
import { useSnippets } from './use-snippets';

interface Props {
  client: SearchClient;
  /** The list that is asked for. */
  list: ListAddress;
  listing: Listing;
  overview: Overview;
  memory: ListMemory;
  notice: MessageKey | null;
  onDismissNotice: () => void;
  actions: StoryActions;
  undo: () => void;
  onMore: () => void;
  onRetry: () => void;
  onAddLinks: (links: string[]) => void;
  say: (text: string) => void;
  go: (href: string, how?: { replace?: boolean }) => void;
  /** The story that was open before, to come back to. */
  cameFrom: string | null;
}

/** One list of the library: a shelf, a search, or what filters leave of them. */
export function ListView(props: Props) {
  const { client, list, listing, overview, memory, go } = props;
  const { ids, answer } = listing;
  const searchBox = useRef<HTMLInputElement>(null);
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const window = useListWindow(ids, memory.heights);
  const rows = useRows(memory.rows, window.drawn, listing.rows);
  const shares = useShares(window.drawn);
  const noteCounts = useNoteCounts(window.drawn);
  const searched = answer?.searched ?? false;
  const snippets = useSnippets(client, listing.list.text, searched, window.drawn);
  const selection = useSelection(ids);
  const { selected } = selection;
  const incoming = useIncomingLinks((text) => setDialog({ what: 'add', text }));
  useListPlace({ listing, list, window, places: memory.places, cameFrom: props.cameFrom });

  const chosen = useMemo(() => ids.filter((id) => selected.has(id)), [ids, selected]);
  const rowActions = useRowActions({
    ids,
    shelf: list.shelf,
    actions: props.actions,
    selection,
    window,
    open: setDialog,
  });
  const now = useMemo(() => new Date(), [listing]);
  const tagHref = useCallback(
    (tag: string) => listHref({ ...list, filters: { ...list.filters, tags: [tag] } }),
    [list],
  );

  const change = (to: Partial<ListAddress>, how?: { replace?: boolean }) =>
    go(listHref({ ...list, ...to }), how);
  const search = (text: string) => change({ text }, { replace: list.text !== '' && text !== '' });
  const focusFirst = () => {
    const [first] = ids;
    if (first !== undefined) window.reveal({ id: first, top: null, focus: first });
  };

  useListCommands({
    ids,
    rows,
    chosen,
    actions: rowActions,
    window,
    undo: props.undo,
    search: () => searchBox.current?.select(),
    open: setDialog,
    isOpen: dialog !== null,
    back: () => {
      if (dialog) setDialog(null);
      else if (selected.size > 0) selection.none();
      else if (list.text) search('');
      else searchBox.current?.blur();
    },
  });

  useEffect(() => {
    document.title = `${list.text || shelfName(list.shelf)} · Bening`;
  }, [list]);

  return (
    <div
      class="library"
      data-selecting={selected.size > 0}
      data-dropping={incoming.dropping}
      {...incoming.listeners}
    >
      <LibraryNav
        list={list}
        counts={overview.counts}
        tags={overview.tags}
        onAgain={() => scrollTo({ top: 0 })}
      />
      <main class="main">
        <SearchArea
          list={list}
          inputRef={searchBox}
          helpOpen={dialog?.what === 'search-help'}
          onInput={search}
          onLeave={focusFirst}
          onHelp={(open) => setDialog(open ? { what: 'search-help' } : null)}
          onAdd={() => setDialog({ what: 'add', text: '' })}
        />
        {props.notice ? <NoticeLine text={t(props.notice)} onDismiss={props.onDismissNotice} /> : null}
        {(overview.counts?.all.count ?? 0) > 0 && !isNarrowed(list) ? (
          <AskForPictures say={props.say} />
        ) : null}
        <ListTop
          list={list}
          listing={listing}
          whole={overview.counts?.[list.shelf] ?? null}
          onChange={change}
        />
        <ListState
          list={list}
          listing={listing}
          search={overview.search}
          elsewhere={answer?.facets.shelves.all.count ?? 0}
          savedAny={(overview.counts?.all.count ?? 0) > 0}
          onAdd={() => setDialog({ what: 'add', text: '' })}
          onRetry={props.onRetry}
          onMore={props.onMore}
        >
          <StoryList
            ids={ids}
            stretches={window.stretches}
            rowOf={(id) => ({
              row: rows.get(id) ?? null,
              progress: shares.get(id) ?? null,
              notes: noteCounts.get(id) ?? 0,
              snippet: snippets.get(id) ?? null,
            })}
            selected={selected}
            now={now}
            tagHref={tagHref}
            listRef={window.listRef}
            actions={rowActions}
          />
        </ListState>
        {selected.size > 0 ? (
          <SelectBar
            ids={chosen}
            total={ids.length}
            shelf={list.shelf}
            actions={rowActions}
            onEditTags={() => setDialog({ what: 'tags', ids: chosen })}
            onAll={selection.all}
            onNone={selection.none}
          >
            <ToolButton label={t('exportTitle')} onClick={() => exportChosen(chosen, go)}>
              <Download size={20} aria-hidden />
            </ToolButton>
          </SelectBar>
        ) : null}
      </main>
      <ListDialogs
        open={dialog}
        rows={rows}
        tags={overview.tags}
        actions={rowActions}
        onTry={(example) => search(`${list.text} ${example}`.trim())}
        onAddLinks={props.onAddLinks}
        onClose={() => setDialog(null)}
      />
    </div>
  );
}
