import { isHollow } from '../blocks';
import { foldSpace, textOf } from '../text';
import { isTrackingPixel, pictureAddress, pictureKey } from './picture-address';
import { moveChildren } from '../move-nodes';

const CAPTION_CLASS =
  /caption|keterangan|ket[-_]?foto|ket_?gambar|desc[-_]?(?:foto|photo)|(?:foto|photo)[-_]?(?:desc|credit)|credit[-_]?foto/i;
const LONGEST_CAPTION = 600;

/**
 * Leaves one plain `<img src alt>` a picture with its real address, in a `<figure>` with its caption where it has
 * one. Lazy copies in `<noscript>`, tracking pixels and second copies go. Returns nothing; changes the clone.
 */
export function resolvePictures(body: Element, base: string): void {
  useNoscriptCopies(body);
  const seen = new Set<string>();
  for (const image of [...body.querySelectorAll('img, amp-img, amp-anim')]) {
    if (!body.contains(image)) continue;
    const address = pictureAddress(image, base);
    const key = address && pictureKey(address);
    if (!address || !key || isTrackingPixel(image, address) || seen.has(key)) {
      removePicture(image, body);
      continue;
    }
    seen.add(key);
    const plain = body.ownerDocument.createElement('img');
    plain.setAttribute('src', address);
    plain.setAttribute('alt', foldSpace(image.getAttribute('alt') ?? '').slice(0, 300));
    (image.closest('picture') ?? image).replaceWith(plain);
  }
  for (const image of body.querySelectorAll('img')) frame(image, body);
}

/** A placeholder's real picture may stand only in the `<noscript>` beside it. */
function useNoscriptCopies(body: Element): void {
  for (const noscript of [...body.querySelectorAll('noscript')]) {
    const src =
      noscript.querySelector('img')?.getAttribute('src') ?? sourceInMarkup(noscript.textContent ?? '');
    const previous = noscript.previousElementSibling;
    const neighbour = previous?.localName === 'img' ? previous : previous?.querySelector('img');
    if (src && neighbour && pictureAddress(neighbour, 'https://x.invalid/') === null)
      neighbour.setAttribute('data-src', src);
    else if (src && !neighbour) {
      const image = body.ownerDocument.createElement('img');
      image.setAttribute('src', src);
      noscript.before(image);
    }
    noscript.remove();
  }
}

/** With scripting on, a browser keeps noscript as text: the address is read out of it, its markup never parsed. */
function sourceInMarkup(markup: string): string | undefined {
  return /<img\b[^>]{0,2000}?\ssrc\s*=\s*["']?([^"'\s>]+)/i.exec(markup)?.[1]?.replaceAll('&amp;', '&');
}

function removePicture(image: Element, body: Element): void {
  const figure = image.closest('figure');
  (image.closest('picture') ?? image).remove();
  // A figure whose only picture was a copy or a pixel takes its caption along.
  if (
    figure &&
    body.contains(figure) &&
    !figure.querySelector('img, amp-img, iframe, video, table, blockquote')
  ) {
    if (textOf(figure).length <= LONGEST_CAPTION) figure.remove();
  }
}

/** Puts a picture and its caption into one `<figure>`; a caption is told by its place and its class. */
function frame(image: Element, body: Element): void {
  if (image.closest('figure')) {
    captionInside(image.closest('figure') as Element);
    return;
  }
  const caption = findCaption(image, body);
  if (!caption) return;
  const figure = body.ownerDocument.createElement('figure');
  const holder = caption.parentElement;
  image.before(figure);
  figure.append(image, asFigcaption(caption));
  if (holder && holder !== body && isHollow(holder)) holder.remove();
}

function findCaption(image: Element, body: Element): Element | null {
  let place: Element = image;
  for (let up = 0; up < 4; up += 1) {
    const next = place.nextElementSibling;
    if (next && isCaption(next)) return next;
    if (/\S/.test(place.textContent ?? '') && place !== image) return null;
    const parent: Element | null = place.parentElement;
    if (!parent || parent === body) return null;
    place = parent;
  }
  return null;
}

function isCaption(element: Element): boolean {
  if (textOf(element).length > LONGEST_CAPTION || element.querySelector('img')) return false;
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  return CAPTION_CLASS.test(names) || element.localName === 'figcaption';
}

function captionInside(figure: Element): void {
  if (figure.querySelector('figcaption')) return;
  const caption = [...figure.querySelectorAll('*')].find(isCaption);
  if (caption) caption.replaceWith(asFigcaption(caption));
}

function asFigcaption(caption: Element): Element {
  if (caption.localName === 'figcaption') return caption;
  const figcaption = caption.ownerDocument.createElement('figcaption');
  moveChildren(caption, figcaption);
  caption.remove();
  return figcaption;
}
