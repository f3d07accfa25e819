import { absoluteHttp } from '../addresses';

/** Where lazy loaders keep the real address, the usual ones first. */
const LAZY_ATTRIBUTES = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-lazy',
  'data-img-url',
  'data-image',
  'data-large_image',
  'data-orig-file',
  'data-full-url',
  'data-url',
  'data-echo',
  'data-srcset',
  'data-lazy-srcset',
];

const PLACEHOLDER =
  /(?:^data:)|(?:blank|spacer|placeholder|pixel|1x1|loading|lazy|transparent|dummy|default[-_]?img)[^/]*\.(?:gif|png|svg|jpe?g|webp)/i;
const TRACKER =
  /scorecardresearch|doubleclick|google-analytics|facebook\.com\/tr\b|\/pixel\b|\/b\?c1=|counter\.|statcounter|histats|quantserve/i;
/** Wide enough for the sheet on a sharp screen; more only costs bytes. */
const WIDEST = 1600;

/** The real address of an `<img>`/`<amp-img>` (lazy attributes, `srcset`, `<picture>`), absolute; null where there is none. */
export function pictureAddress(image: Element, base: string): string | null {
  for (const name of LAZY_ATTRIBUTES) {
    const value = image.getAttribute(name);
    if (!value || PLACEHOLDER.test(value)) continue;
    const address = absoluteHttp(name.endsWith('srcset') ? widest(value) : value, base);
    if (address) return address;
  }
  const src = image.getAttribute('src');
  if (src && !PLACEHOLDER.test(src)) return absoluteHttp(src, base);
  const sets = [image, ...(image.closest('picture')?.querySelectorAll('source') ?? [])];
  for (const element of sets) {
    const set = element.getAttribute('srcset') ?? element.getAttribute('data-srcset');
    const address = set && !PLACEHOLDER.test(set) ? absoluteHttp(widest(set), base) : null;
    if (address) return address;
  }
  return null;
}

/** The widest candidate of a `srcset` that is not wider than needed. */
function widest(srcset: string): string {
  const candidates = srcset
    .split(/,\s+/)
    .map((part) => part.trim().split(/\s+/))
    .map(([address = '', size = '1x']) => ({
      address,
      width: size.endsWith('w') ? parseInt(size, 10) : parseFloat(size) * 600,
    }))
    .filter((candidate) => candidate.address);
  candidates.sort((a, b) => b.width - a.width);
  return (candidates.find((candidate) => candidate.width <= WIDEST) ?? candidates.at(-1))?.address ?? '';
}

/** Counting pixels and spacers: nothing to look at. */
export function isTrackingPixel(image: Element, address: string): boolean {
  const size = (name: string) => parseInt(image.getAttribute(name) ?? '', 10);
  return size('width') <= 2 || size('height') <= 2 || TRACKER.test(address);
}

/** Tells two sizes or crops of one picture apart from two pictures: the file's name without size marks. */
export function pictureKey(address: string): string {
  let path = address;
  try {
    path = decodeURIComponent(new URL(address).pathname);
  } catch {
    // Not an address, or badly escaped: compare it as it stands.
  }
  const name = path.split('/').filter(Boolean).at(-1) ?? path;
  return name
    .toLowerCase()
    .replace(/\.(?:jpe?g|png|webp|gif|avif)(?:\.webp)?$/, '')
    .replace(/[-_](?:\d{2,4}x\d{2,4}|\d{2,4}|large|medium|small|thumb|scaled|ratio[-_]?\d+x\d+)$/, '');
}
