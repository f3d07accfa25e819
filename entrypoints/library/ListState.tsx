import { CloudOff, LoaderCircle, SearchX } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { EmptyShelf } from '../../components/library/EmptyShelf';
import { isNarrowed, type ListAddress } from '../../components/library/library-address';
import { LoadError } from '../../components/library/LoadError';
import { LoadingList } from '../../components/library/LoadingList';
import { NoMatches } from '../../components/library/NoMatches';
import { StatusLine } from '../../components/library/StatusLine';
import { t } from '../../utils/i18n';
import type { SearchState } from '../../utils/search/types';
import type { Listing } from './use-listing';
import { useOnline } from './use-online';

interface Props {
  list: ListAddress;
  listing: Listing;
  search: SearchState;
  /** Matches on all shelves. */
  elsewhere: number;
  savedAny: boolean;
  onAdd: () => void;
  onRetry: () => void;
  onMore: () => void;
  /** The rows. */
  children: ComponentChildren;
}

/** The list, or what stands in its place: loading, empty, nothing found, broken; over it, how things are. */
export function ListState(props: Props) {
  const { list, listing, search, children } = props;
  const narrowed = isNarrowed(list);
  const online = useOnline();
  if (listing.state === 'error' && !(narrowed && search.phase === 'failed')) {
    return <LoadError onRetry={props.onRetry} />;
  }
  const isOther = listing.list.shelf !== list.shelf;
  const isLoading = listing.state === 'loading' || isOther;
  const isEmpty = !isLoading && listing.ids.length === 0 && (listing.answer !== null || !narrowed);
  return (
    <>
      {online ? null : <StatusLine Icon={CloudOff} text={t('libraryOffline')} />}
      {narrowed ? <SearchProgress state={search} /> : null}
      {isLoading ? (
        <LoadingList />
      ) : isEmpty && narrowed ? (
        <NoMatches list={list} elsewhere={props.elsewhere} />
      ) : isEmpty ? (
        <EmptyShelf shelf={list.shelf} savedAny={props.savedAny} onAdd={props.onAdd} />
      ) : (
        children
      )}
      {listing.after === null ? null : <ListEnd onReached={props.onMore} />}
    </>
  );
}

function SearchProgress({ state }: { state: SearchState }) {
  if (state.phase === 'ready') return null;
  if (state.phase === 'failed') return <StatusLine Icon={SearchX} text={t('librarySearchFailed')} />;
  const { done, total } = state;
  const key = state.phase === 'catalogue' ? 'librarySearchReading' : 'librarySearchIndexing';
  const number = (value: number) => value.toLocaleString(t('uiLanguage'));
  return <StatusLine Icon={LoaderCircle} text={t(key, number(done), number(total))} />;
}

/** Asks for more as it comes near the window. */
function ListEnd({ onReached }: { onReached: () => void }) {
  const mark = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && onReached(), {
      rootMargin: '800px',
    });
    if (mark.current) observer.observe(mark.current);
    return () => observer.disconnect();
  });
  return <div ref={mark} aria-hidden="true" />;
}
