/**
 * The one file in the project that may turn strings into HTML (eslint.config.js and a test hold it).
 * The first of two walls; the second is the closed shadow root or the scriptless frame it is shown in.
 */
import createDOMPurify, { type Config, type WindowLike } from 'dompurify';
import { unclobbered } from './unclobber';

const TAGS = (
  'a abbr b blockquote br caption cite code col colgroup dd del dfn div dl dt em figcaption figure h2 h3 h4 h5 h6 hr i img ins ' +
  'kbd li mark ol p pre q s samp section small span strong sub sup table tbody td tfoot th thead time tr u ul var'
).split(' ');

const ATTRIBUTES = [
  'href',
  'src',
  'alt',
  'title',
  'width',
  'height',
  'colspan',
  'rowspan',
  'datetime',
  'dir',
  'lang',
  'start',
];

const CONFIG = {
  ALLOWED_TAGS: TAGS,
  ALLOWED_ATTR: ATTRIBUTES,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOW_UNKNOWN_PROTOCOLS: false,
  ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|blob:|data:image\/(?:png|jpe?g|gif|webp|avif);base64,)/i,
  /** These hold no address, so the pattern above is not for them. */
  ADD_URI_SAFE_ATTR: ['width', 'height', 'colspan', 'rowspan', 'datetime', 'dir', 'lang', 'start'],
  KEEP_CONTENT: true,
  RETURN_DOM_FRAGMENT: true,
  /** Nodes are cleaned where they are: no second document and no second clone. HTML is parsed as ever. */
  IN_PLACE: true,
} satisfies Config;

/** What goes with its text: a form's or a frame's words are not the story's. */
const FORBID_CONTENTS = [
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'object',
  'embed',
  'form',
  'button',
  'select',
  'textarea',
  'svg',
  'math',
  'video',
  'audio',
  'head',
  'title',
  'noembed',
  'noframes',
  'plaintext',
  'xmp',
];

type Purifier = ReturnType<typeof createDOMPurify>;
const purifiers = new WeakMap<object, Purifier>();

/** One purifier a window: in the browser there is one, in tests and the command line one a page. */
function purifierOf(view: WindowLike): Purifier {
  let purifier = purifiers.get(view);
  if (!purifier) {
    purifier = createDOMPurify(view);
    // Ours alone, so the configuration is read once and not for each page.
    purifier.setConfig({ ...CONFIG, FORBID_CONTENTS });
    purifiers.set(view, purifier);
  }
  return purifier;
}

/** The window to sanitise in: the page's own where it has one, else (a parsed document) the global one. */
export function viewOf(document: Document): WindowLike {
  return (document.defaultView ?? globalThis.window) as unknown as WindowLike;
}

/** Of the elements that may stay, those that can hold a shadow tree. */
const HOSTS = 'blockquote, div, h2, h3, h4, h5, h6, p, section, span';

/**
 * A shadow tree that its page calls clonable comes along with the clone, and where it is closed nobody can look into it or
 * take it off, DOMPurify neither (3.4.18). A new element has none.
 */
function withoutShadows(fragment: DocumentFragment): DocumentFragment {
  for (const host of fragment.querySelectorAll(HOSTS)) {
    const bare = host.ownerDocument.createElement(host.localName);
    for (const { name, value } of host.attributes) bare.setAttribute(name, value);
    bare.append(...host.childNodes);
    host.replaceWith(bare);
  }
  return fragment;
}

/** Hardens what the allow-list let through: no credentials in addresses, links open outside and tell nothing. */
function harden(fragment: DocumentFragment): DocumentFragment {
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
  const href = link.getAttribute('href') ?? '';
  const safe = withoutCredentials(href);
  if (safe === null || /^(?:data|blob):/i.test(safe)) {
    link.removeAttribute('href');
    return;
  }
  // Setting an address has a price, and most are as they should be.
  if (safe !== href) link.setAttribute('href', safe);
  link.setAttribute('rel', 'noopener noreferrer');
  link.setAttribute('target', '_blank');
}

function hardenPicture(image: Element): void {
  const src = image.getAttribute('src') ?? '';
  const safe = withoutCredentials(src);
  // DOMPurify lets every `data:` through on <img>, whatever the pattern says.
  if (safe === null || !CONFIG.ALLOWED_URI_REGEXP.test(safe) || safe.startsWith('mailto:')) {
    image.remove();
    return;
  }
  if (safe !== src) image.setAttribute('src', safe);
  image.removeAttribute('href');
  image.setAttribute('loading', 'lazy');
  image.setAttribute('decoding', 'async');
  image.setAttribute('referrerpolicy', 'no-referrer');
}

/** `https://user:pass@host/` shows one host and goes to another; null where it is no address. */
function withoutCredentials(address: string): string | null {
  if (/^(?:data|mailto|blob):/i.test(address)) return address;
  try {
    const url = new URL(address);
    if (!url.username && !url.password) return address;
    url.username = '';
    url.password = '';
    return url.href;
  } catch {
    return null;
  }
}

/**
 * What is in `input`, cleaned, as a fragment in an inert document: a `<div>`'s children (the clone of a body, which is
 * emptied), or HTML from a store, an import or a sync. Allow-listed elements and attributes only.
 */
export function sanitise(input: HTMLDivElement | string, view: WindowLike): DocumentFragment {
  // Typed by the configuration of a call; ours was set before.
  const clean = purifierOf(view).sanitize(input) as unknown as DocumentFragment | HTMLDivElement | null;
  // A string that makes a document of frames, which has no body.
  if (!clean) return sanitise('', view);
  if (typeof input === 'string') {
    // Firefox remembers names that stood in the parsed document (`<img name=createElement>`) and hides its methods behind them.
    const empty = (view as unknown as Window).document.implementation.createHTMLDocument('');
    return harden(empty.adoptNode(clean as DocumentFragment));
  }
  const fragment = input.ownerDocument.createDocumentFragment();
  fragment.append(...clean.childNodes);
  return harden(withoutShadows(fragment));
}

/**
 * A fetched page's HTML as a document without a window: no script runs, nothing loads, and nothing of it reaches a
 * screen but through `sanitise`. `view`: the window whose parser is used.
 */
export function parsePage(html: string, view: Pick<typeof globalThis, 'DOMParser'>): Document {
  return unclobbered(new view.DOMParser().parseFromString(html, 'text/html'));
}

/** A fragment's HTML, for storing; it is sanitised again when it is read. */
export function serialise(fragment: DocumentFragment): string {
  const holder = fragment.ownerDocument.createElement('div');
  holder.append(fragment.cloneNode(true));
  return holder.innerHTML;
}
