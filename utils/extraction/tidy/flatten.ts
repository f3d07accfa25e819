import { elementsNamed, holdsBlock, isBlock, isHollow, namesIn } from '../blocks';
import { carryKept } from '../kept';
import { textOf } from '../text';
import { moveChildren, unwrap } from '../move-nodes';

/** Scripts and machinery: never content, gone before anything is measured. */
const MACHINERY = namesIn(
  'script style template link meta base title button input select textarea canvas svg dialog amp-ad amp-analytics amp-sidebar amp-pixel',
);

/** Below this many characters something hidden is a label or keywords; above, it is a later part of the story. */
const HIDDEN_PART = 250;
const HIDING_STYLE = /display: ?none|visibility: ?hidden/;
const HIDING_CLASS = /(?:^|\s)(?:hide|hidden|d-none|sr-only|visually-hidden)(?:\s|$)/;

function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    HIDING_STYLE.test(element.getAttribute('style') ?? '') ||
    HIDING_CLASS.test(element.getAttribute('class') ?? '')
  );
}

export function dropMachinery(body: Element): void {
  for (const element of elementsNamed(body, MACHINERY)) element.remove();
  for (const element of [...body.getElementsByTagName('*')].filter(isHidden)) {
    if (textOf(element).length < HIDDEN_PART && !element.querySelector('img')) element.remove();
  }
  removeComments(body);
}

function removeComments(body: Element): void {
  const walker = body.ownerDocument.createTreeWalker(body, 128 /* comments */);
  const comments: Node[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
}

const TABLE_PARTS = namesIn('table caption colgroup col thead tbody tfoot tr td th');

/** Tables that only lay out a page: one cell, or cells that hold paragraphs, pictures or tables. */
export function unwrapLayoutTables(body: Element): void {
  if (elementsNamed(body, TABLE_PARTS).length === 0) return;
  // The body may be a table's inside: its rows and cells stand without their table.
  for (const cell of body.querySelectorAll(':is(td, th, caption):not(table *)')) rename(cell, 'div');
  for (const rows of body.querySelectorAll(':is(thead, tbody, tfoot, tr, colgroup, col):not(table *)')) {
    unwrap(rows);
  }
  for (const table of [...body.querySelectorAll('table')].reverse()) {
    const cells = [...table.querySelectorAll('td, th')];
    const layout =
      cells.length < 2 ||
      table.querySelectorAll('tr').length < 2 ||
      cells.some((cell) => cell.querySelectorAll('p').length > 2 || cell.querySelector('table, h2, h3'));
    if (!layout) continue;
    for (const cell of cells) {
      const div = body.ownerDocument.createElement('div');
      moveChildren(cell, div);
      table.before(div);
    }
    table.remove();
  }
}

const WRAPPERS = namesIn(
  'div section article main center span font header footer aside address form fieldset details summary dialog hgroup nav amp-lightbox',
);
const MAY_BE_HOLLOW = namesIn('p h2 h3 h4 h5 h6 li ul ol figure blockquote figcaption table');

/** A script, or a wrapper that goes, can leave these in one another; HTML that is read again cannot. */
const NESTED = ':is(h2, h3, h4, h5, h6) :is(h2, h3, h4, h5, h6), a a';
const NESTED_ITEMS = 'li li, :is(dt, dd) :is(dt, dd)';
/** Between two items these keep the inner one where it is when HTML is read; anything else (also what nobody knows) does not. */
const HOLDS_ITEMS =
  'li, dt, dd, ul, ol, dl, blockquote, td, th, caption, figure, figcaption, pre, h2, h3, h4, h5, h6';

/** Leaves the text's own structure: wrappers go, a wrapper around a lone run of text becomes a paragraph. */
export function flatten(body: Element): void {
  for (const heading of body.querySelectorAll('h1')) rename(heading, 'h2');
  for (const nested of body.querySelectorAll(NESTED)) unwrap(nested);
  for (const wrapper of elementsNamed(body, WRAPPERS).reverse()) {
    if (isHollow(wrapper)) wrapper.remove();
    else if (isBlock(wrapper) && !holdsBlock(wrapper) && !insideParagraph(wrapper)) rename(wrapper, 'p');
    else {
      for (const child of wrapper.children) carryKept(wrapper, child);
      unwrap(wrapper);
    }
  }
  for (const item of body.querySelectorAll(NESTED_ITEMS)) {
    const outer = item.parentElement?.closest(HOLDS_ITEMS);
    if (outer?.matches(item.localName === 'li' ? 'li' : 'dt, dd')) unwrap(item);
  }
  for (const block of elementsNamed(body, MAY_BE_HOLLOW).reverse()) {
    if (isHollow(block)) block.remove();
  }
}

function insideParagraph(element: Element): boolean {
  return element.parentElement?.closest('p, h2, h3, h4, h5, h6, figcaption, a') != null;
}

function rename(element: Element, name: string): void {
  const renamed = element.ownerDocument.createElement(name);
  moveChildren(element, renamed);
  carryKept(element, renamed);
  element.replaceWith(renamed);
}
