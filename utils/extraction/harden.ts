const LINK = /^(?:https?|mailto):/i;
const PICTURE = /^(?:https?:|blob:|data:image\/(?:png|jpe?g|gif|webp|avif);base64,)/i;

/**
 * Makes safe where a story's links lead and where its pictures come from: no schemes but the usual, no credentials; links open
 * outside and tell nothing. Trusts neither sanitiser with addresses: DOMPurify lets every `data:` through on `<img>`, the
 * browser's own takes only `javascript:` out.
 */
export function harden(fragment: DocumentFragment): DocumentFragment {
  for (const element of fragment.querySelectorAll('[href], [src], img')) {
    if (element.localName === 'img') hardenPicture(element);
    else if (element.localName === 'a' && !element.hasAttribute('src')) hardenLink(element);
    else {
      element.removeAttribute('href');
      element.removeAttribute('src');
    }
  }
  return fragment;
}

function hardenLink(link: Element): void {
  const href = link.getAttribute('href')?.trim() ?? '';
  const safe = withoutCredentials(href);
  if (!LINK.test(safe)) {
    link.removeAttribute('href');
    return;
  }
  // Setting an address has a price, and most are as they should be.
  if (safe !== link.getAttribute('href')) link.setAttribute('href', safe);
  link.setAttribute('rel', 'noopener noreferrer');
  link.setAttribute('target', '_blank');
}

function hardenPicture(image: Element): void {
  const src = image.getAttribute('src')?.trim() ?? '';
  const safe = withoutCredentials(src);
  if (!PICTURE.test(safe)) {
    image.remove();
    return;
  }
  if (safe !== image.getAttribute('src')) image.setAttribute('src', safe);
  image.removeAttribute('href');
  image.setAttribute('loading', 'lazy');
  image.setAttribute('decoding', 'async');
  image.setAttribute('referrerpolicy', 'no-referrer');
}

/** `https://user:pass@host/` shows one host and goes to another; empty where it is no address. */
function withoutCredentials(address: string): string {
  if (/^(?:data|mailto|blob):/i.test(address)) return address;
  try {
    const url = new URL(address);
    if (!url.username && !url.password) return address;
    url.username = '';
    url.password = '';
    return url.href;
  } catch {
    return '';
  }
}
