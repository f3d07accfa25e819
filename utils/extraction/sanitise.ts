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
  /** Nodes are cleaned where they are: no second document and no second clone. */
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
 * A page can give any element a class of its own (`<p is>`). Shown in its document the element is of that class again, and the
 * page's code runs where it stands, in the closed tree: without the attribute too, for what it said is kept with the element
 * (https://dom.spec.whatwg.org/#concept-element-is-value). In an inert document such an element is not defined.
 */
const OWN_CLASS = ':not(:defined)';

/**
 * Makes elements anew that bring along more than they show. A shadow tree that its page calls clonable comes with the clone,
 * and where it is closed nobody can look into it or take it off, DOMPurify neither (3.4.18). A new element has neither it
 * nor a class of the page's.
 */
function makeAnew(root: ParentNode, selector: string): void {
  for (const element of root.querySelectorAll(selector)) {
    if (!TAGS.includes(element.localName)) continue;
    const bare = element.ownerDocument.createElement(element.localName);
    for (const { name, value } of element.attributes)
      if (ATTRIBUTES.includes(name)) bare.setAttribute(name, value);
    bare.append(...element.childNodes);
    element.replaceWith(bare);
  }
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
  if (!safe || /^(?:data|blob):/i.test(safe)) {
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
  if (!CONFIG.ALLOWED_URI_REGEXP.test(safe) || safe.startsWith('mailto:')) {
    image.remove();
    return;
  }
  if (safe !== src) image.setAttribute('src', safe);
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

/** Markup as a tree like the clone of a body: nothing loads, nothing runs, and nothing of its document's is hidden by its names. */
function parse(html: string, view: WindowLike): HTMLDivElement {
  const { implementation } = (view as unknown as Window).document;
  const holder = implementation.createHTMLDocument('').createElement('div');
  holder.innerHTML = html;
  return holder;
}

/**
 * What is in `input`, cleaned, as a fragment in an inert document: a `<div>`'s children (the clone of a body, which is
 * emptied), or HTML from a store, an import or a sync. Allow-listed elements and attributes only.
 */
export function sanitise(input: HTMLDivElement | string, view: WindowLike): DocumentFragment {
  const body = typeof input === 'string' ? parse(input, view) : input;
  // Before DOMPurify, which drops what bears the attribute, with its words.
  makeAnew(body, '[is]');
  purifierOf(view).sanitize(body);
  makeAnew(body, `${HOSTS}, ${OWN_CLASS}`);
  const fragment = body.ownerDocument.createDocumentFragment();
  fragment.append(...body.childNodes);
  return harden(fragment);
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
  // A parser leaves out a line feed right behind the tag.
  for (const pre of holder.querySelectorAll('pre'))
    if (pre.firstChild?.nodeValue?.startsWith('\n')) pre.prepend('\n');
  return holder.innerHTML;
}
