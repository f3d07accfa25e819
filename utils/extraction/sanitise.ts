/**
 * The one file in the project that may turn strings into HTML (eslint.config.js and a test hold it).
 * The first of the walls against hostile text: docs/security.md has them all.
 */
import type { WindowLike } from 'dompurify';
import { GOES_WITH_ITS_TEXT, TAGS } from './allow-list';
import { harden } from './harden';
import { makeAnew, OWN_CLASS } from './make-anew';
import { ownSanitiser } from './own-sanitiser';
import type { Purify } from './purify';
import { unclobbered } from './unclobber';
import { moveChildren, unwrap } from './move-nodes';

/** The window to sanitise in: the page's own where it has one, else (a parsed document) the global one. */
export function viewOf(document: Document): WindowLike {
  return (document.defaultView ?? globalThis.window) as unknown as WindowLike;
}

/** Markup as a tree like the clone of a body: nothing loads, nothing runs, and nothing of its document's is hidden by its names. */
function parse(html: string, view: WindowLike): HTMLDivElement {
  const { implementation } = (view as unknown as Window).document;
  const holder = implementation.createHTMLDocument('').createElement('div');
  holder.innerHTML = html;
  return holder;
}

const NAMES = new Set(TAGS);
const GOES = new Set(GOES_WITH_ITS_TEXT);

/** The browser's sanitiser takes the words of all that it takes out: those that are the story's are left in their place before. */
function leaveNames(body: HTMLDivElement): void {
  // A form answers to its fields' names first, so it is asked for nothing.
  for (const form of body.querySelectorAll('form')) Reflect.apply(Element.prototype.remove, form, []);
  for (const element of [...body.getElementsByTagName('*')]) {
    if (NAMES.has(element.localName)) continue;
    if (GOES.has(element.localName)) element.remove();
    else unwrap(element);
  }
}

/** Of elements, where the browser has it (own-sanitiser.ts). */
interface WithSetHTML {
  setHTML(html: string, options: { sanitizer: object }): void;
}

/** Cleaned by the browser: written as HTML, without shadow trees, and only what may stand comes out of its parser. */
function reparse(body: HTMLDivElement, sanitizer: object): HTMLDivElement {
  leaveNames(body);
  // What is kept of `is` is written, and read again.
  makeAnew(body, OWN_CLASS);
  keepLineFeeds(body);
  const clean = body.ownerDocument.createElement('div') as HTMLDivElement & WithSetHTML;
  clean.setHTML(body.innerHTML, { sanitizer });
  return clean;
}

/**
 * What is in `input`, cleaned, as a fragment in an inert document: a `<div>`'s children (the clone of a body, which is
 * used up), or HTML from a store, an import or a sync. Allow-listed elements and attributes only. `purify` is needed in
 * windows that have no sanitiser of their own; without either it throws.
 */
export function sanitise(
  input: HTMLDivElement | string,
  view: WindowLike,
  purify: Purify | undefined,
): DocumentFragment {
  let body = typeof input === 'string' ? parse(input, view) : input;
  const own = ownSanitiser(view);
  if (own) body = reparse(body, own);
  else if (purify) purify(body, view);
  else throw new Error('No sanitiser in this window, and none was brought');
  const fragment = body.ownerDocument.createDocumentFragment();
  moveChildren(body, fragment);
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
  keepLineFeeds(holder);
  return holder.innerHTML;
}

/** A parser leaves out a line feed right behind the tag: one more is left where there is one. */
function keepLineFeeds(holder: Element): void {
  for (const pre of holder.querySelectorAll('pre'))
    if (pre.firstChild?.nodeValue?.startsWith('\n')) pre.prepend('\n');
}
