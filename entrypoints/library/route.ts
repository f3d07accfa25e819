import { useEffect, useState } from 'preact/hooks';
import type { Shelf } from '../../utils/library/types';

/** Where in the library we are; kept in the address, so that going back works. */
export type Route = { view: 'list'; shelf: Shelf } | { view: 'story'; id: string };

const SHELVES: Record<string, Shelf> = { arsip: 'archive', favorit: 'favourites', semua: 'all' };

/** `#/`, `#/arsip`, `#/favorit`, `#/semua`, `#/baca/<id>`; anything else is the list of unread stories. */
export function parseRoute(hash: string): Route {
  const [name = '', id = ''] = hash.replace(/^#\/?/, '').split('/');
  if (name === 'baca' && /^[0-9a-z]+$/.test(id)) return { view: 'story', id };
  return { view: 'list', shelf: SHELVES[name] ?? 'unread' };
}

export function useRoute(): Route {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const update = () => setRoute(parseRoute(location.hash));
    addEventListener('hashchange', update);
    return () => removeEventListener('hashchange', update);
  }, []);
  return route;
}
