import { useCallback, useEffect, useState } from 'preact/hooks';
import { parseListHref, type ListAddress } from '../../components/library/library-address';

/** Where in the library we are; kept in the address, so that going back works. */
export type Route = { view: 'list'; list: ListAddress } | { view: 'story'; id: string } | OwnPage;

type OwnPage = { view: 'import' } | { view: 'export' } | { view: 'statistics' } | { view: 'storage' };

const OWN_PAGES: Record<string, OwnPage> = {
  '#/impor': { view: 'import' },
  '#/ekspor': { view: 'export' },
  '#/statistik': { view: 'statistics' },
  '#/penyimpanan': { view: 'storage' },
};

/** `#/baca/<id>` is a story, `#/impor` and the like a page of its own; anything else is a list (`parseListHref`). */
export function parseRoute(hash: string): Route {
  const page = Object.hasOwn(OWN_PAGES, hash) ? OWN_PAGES[hash] : undefined;
  if (page) return page;
  const id = /^#\/?baca\/([0-9a-z]+)$/.exec(hash)?.[1];
  return id ? { view: 'story', id } : { view: 'list', list: parseListHref(hash) };
}

/** Where we are, and how to go elsewhere. `replace`: without a step to go back by, as while typing. */
export function useRoute() {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const update = () => setRoute(parseRoute(location.hash));
    // Tells of steps back and forth and of clicks on links.
    addEventListener('popstate', update);
    return () => removeEventListener('popstate', update);
  }, []);
  const go = useCallback((href: string, { replace = false } = {}) => {
    if (href !== location.hash) history[replace ? 'replaceState' : 'pushState'](null, '', href);
    setRoute(parseRoute(href));
  }, []);
  return { route, go };
}
