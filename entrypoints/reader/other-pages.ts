import type { ReadPage } from '../../utils/extraction/pages/merge-pages';

/** Is there anything to fetch for this page's story? */
export function hasOtherPages({ article: { pages } }: ReadPage): boolean {
  return pages.whole !== null || pages.pages.length > 1;
}

/** The other pages of a story of which only this page is there. */
export function otherPages({ article: { pages } }: ReadPage): number[] {
  const others = pages.pages.map(({ number }) => number).filter((number) => number !== pages.current);
  return others.length === 0 && pages.whole !== null ? [pages.current + 1] : others;
}
