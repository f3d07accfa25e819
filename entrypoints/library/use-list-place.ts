import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { listHref, type ListAddress } from '../../components/library/library-address';
import { placeNow, type ListPlaces } from './list-places';
import type { Listing } from './use-listing';
import type { useListWindow } from './use-list-window';

interface Options {
  listing: Listing;
  list: ListAddress;
  window: ReturnType<typeof useListWindow>;
  places: ListPlaces;
  /** The story that was open before: its row gets the focus again. */
  cameFrom: string | null;
}

/** Keeps where one is in each list, and goes there again when one comes back. */
export function useListPlace({ listing, list, window, places, cameFrom }: Options): void {
  const href = listHref(list);
  const restored = useRef<string | null>(null);
  const isShown = listing.state === 'ready' && listing.list === list;

  useEffect(() => {
    history.scrollRestoration = 'manual';
    const keep = () => {
      const shown = window.list.current;
      if (shown?.isConnected && restored.current === href) places.keep(href, placeNow(shown));
    };
    addEventListener('scrollend', keep);
    return () => removeEventListener('scrollend', keep);
  }, [href, places, window.list]);

  useLayoutEffect(() => {
    if (!isShown || restored.current === href) return;
    const place = places.of(href);
    const isKnown = place !== null && listing.ids.includes(place.id);
    // It may stand further down than is known yet.
    if (place && !isKnown && listing.answer === null && listing.after !== null) return;
    const focus =
      restored.current === null && cameFrom !== null && listing.ids.includes(cameFrom) ? cameFrom : null;
    restored.current = href;
    if (place && isKnown) window.reveal({ ...place, focus });
    else {
      scrollTo(0, 0);
      if (focus) window.reveal({ id: focus, top: null, focus });
    }
  }, [isShown, href, listing, places, window, cameFrom]);
}
