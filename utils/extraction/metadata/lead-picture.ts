import { absoluteHttp, baseAddress } from '../addresses';
import { pictureAddress, pictureKey } from '../pictures/picture-address';
import { pictureSize } from '../pictures/picture-size';
import { fingerprint, foldSpace } from '../text';
import type { Picture } from '../types';
import type { Headline } from './headline';
import { ldUrls } from './json-ld';
import { splitCaption } from './photo-caption';
import { selectOne } from './select';
import type { Found, SourcesWithOutlet } from './sources';
import { spacedText } from './sources';

/** A site's own mark, which metadata gives where a story has no picture. */
const SITE_MARK =
  /logo|favicon|placeholder|no-?image|noimg|default[-_]?(?:image|img|og|share|thumb|cover)?\b|og[-_]?(?:image|default)\.|share[-_]?(?:image|default)|site[-_]?icon|apple-touch|blank\./i;

const isPicture = (address: string): boolean => {
  const path = new URL(address).pathname;
  const name = path.split('/').at(-1) ?? '';
  return (
    !SITE_MARK.test(path) &&
    !/\.svg$/i.test(name) &&
    (/\.\w{3,4}$/.test(name) || name.length >= 8 || /\?./.test(address))
  );
};

function statedPicture(sources: SourcesWithOutlet, base: string): Found<string> | null {
  const candidates: Found<string>[] = ['og:image', 'og:image:url', 'og:image:secure_url'].flatMap((key) =>
    (sources.meta.get(key) ?? []).slice(0, 2).map((value) => ({ value, from: `meta:${key}` })),
  );
  for (const node of sources.ldArticle)
    candidates.push(...ldUrls(node['image']).map((value) => ({ value, from: 'json-ld' })));
  candidates.push(
    ...(sources.meta.get('twitter:image') ?? [])
      .slice(0, 1)
      .map((value) => ({ value, from: 'meta:twitter:image' })),
  );
  for (const { value, from } of candidates) {
    const address = absoluteHttp(value, base);
    if (address && isPicture(address)) return { value: address, from };
  }
  return null;
}

const MOST_IMAGES = 80;

/** The image on the page: the rule's, the one metadata names, else a figure between the headline and the text. */
function shownImage(
  sources: SourcesWithOutlet,
  headline: Headline,
  stated: string | null,
  base: string,
): { image: Element; from: string } | null {
  for (const { id, markup } of sources.rules) {
    for (const selector of markup.lead ?? []) {
      if (sources.index?.mayMatch(selector) === false) continue;
      const element = selectOne(sources.document, selector.replace(/@[\w-]+$/, ''));
      const images = element?.matches('img, amp-img')
        ? [element]
        : [...(element?.querySelectorAll('img, amp-img') ?? [])];
      const image = images.slice(0, 10).find((each) => {
        const address = pictureAddress(each, base);
        return address !== null && isPicture(address);
      });
      if (image) return { image, from: `${id} ${selector}` };
    }
  }
  const start = headline.element;
  const key = stated ? pictureKey(stated) : null;
  // No escape stands for a plain letter: an address without these is surely another picture's.
  const stem = /^[a-z\d]*/.exec(key ?? '')?.[0] ?? '';
  let seen = 0;
  let near: Element | null = null;
  for (const image of sources.document.querySelectorAll('img, amp-img')) {
    if (start && !(start.compareDocumentPosition(image) & 4) && !key) continue;
    if (++seen > MOST_IMAGES) break;
    const address = pictureAddress(image, base);
    if (!address) continue;
    if (key && address.toLowerCase().includes(stem) && pictureKey(address) === key)
      return { image, from: 'markup' };
    const isAfter = !start || Boolean(start.compareDocumentPosition(image) & 4);
    if (!near && isAfter && image.closest('figure') && isPicture(address)) near = image;
  }
  return near ? { image: near, from: 'markup' } : null;
}

const CAPTION =
  'figcaption, [class*="caption" i], [class*="photo__caption" i], [class*="keterangan" i], [class*="credit" i]:not(img)';

/** What stands under an image: its figure's caption, or that of a wrapper that holds no other image and little text. */
function captionOf(image: Element): string {
  let at: Element | null = image.parentElement;
  for (
    let up = 0;
    at && up < 4 && !/^(?:body|main|article)$/.test(at.localName);
    up++, at = at.parentElement
  ) {
    if (at.querySelectorAll('img, amp-img').length > 2) return '';
    const marked = [...at.querySelectorAll(CAPTION)].filter((element) => !element.querySelector('img'));
    const texts = marked
      .filter((element) => !marked.some((other) => other !== element && other.contains(element)))
      .map((element) => foldSpace(spacedText(element)));
    const text = [...new Set(texts)].filter(Boolean).join(' ');
    if (text && text.length <= 1_000) return text;
    if (at.localName === 'figure') {
      const own = foldSpace(spacedText(at));
      return own.length <= 1_000 ? own : '';
    }
  }
  return '';
}

/** The story's picture with its caption and credit; a site's logo is no picture. */
export function readLeadPicture(sources: SourcesWithOutlet, headline: Headline): Found<Picture> | null {
  const base = sources.address ? baseAddress(sources.document, sources.url) : sources.url;
  const stated = statedPicture(sources, base);
  const shown = shownImage(sources, headline, stated?.value ?? null, base);
  const address = shown ? pictureAddress(shown.image, base) : null;
  const sameAsStated = stated && address && pictureKey(stated.value) === pictureKey(address);
  const url = (shown && !sameAsStated && address) || (stated?.value ?? address);
  if (!url || !isPicture(url)) return null;
  const alt = foldSpace(shown?.image.getAttribute('alt') ?? '').slice(0, 300);
  const text = shown ? captionOf(shown.image) : '';
  const { caption, credit } = splitCaption(text);
  const size = shown && address ? pictureSize(shown.image, address) : null;
  const repeatsTitle = fingerprint(caption ?? '') === fingerprint(headline.value);
  return {
    value: { url, alt, caption: repeatsTitle ? null : caption, credit, ...(size && { size }) },
    from: shown && !sameAsStated ? shown.from : (stated?.from ?? 'markup'),
  };
}
