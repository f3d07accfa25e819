import { absoluteHttp } from '../addresses';
import { textOf } from '../text';

const PHOTOS = /\b(\d{1,2})\s+(?:photos?|foto)\b/i;

/**
 * How many pictures a gallery with one picture a page has: addresses that are this one with another number in one
 * place, or "5 PHOTOS" at the picture; 0 where the page does not say. Told, and never followed.
 */
export function countGalleryPages(document: Document, url: string): number {
  const own = new URL(url).pathname;
  const bases = [...own.matchAll(/(?<=\/)\d{1,2}(?=\/)/g)]
    .map(({ index, 0: digits }) => [own.slice(0, index), own.slice(index + digits.length)] as const)
    .concat([[`${own.replace(/\/$/, '')}-`, '']]);
  const highest = new Map<number, Set<number>>();
  for (const link of document.querySelectorAll('a[href]')) {
    const href = absoluteHttp(link.getAttribute('href'), url);
    if (!href || !link.querySelector('img')) continue;
    const { pathname } = new URL(href);
    bases.forEach(([before, after], at) => {
      if (!pathname.startsWith(before) || !pathname.endsWith(after)) return;
      const middle = pathname.slice(before.length, pathname.length - after.length);
      if (/^\d{1,2}$/.test(middle)) highest.set(at, (highest.get(at) ?? new Set()).add(Number(middle)));
    });
  }
  const counts = [...highest.values()].filter((numbers) => numbers.has(1) && numbers.has(2));
  const linked = Math.max(0, ...counts.map((numbers) => numbers.size));
  return linked || countedPhotos(document);
}

function countedPhotos(document: Document): number {
  for (const link of document.querySelectorAll('figure a, a[class*="photo"], a[class*="gallery"]')) {
    const count = PHOTOS.exec(textOf(link))?.[1];
    if (count) return Number(count);
  }
  return 0;
}
