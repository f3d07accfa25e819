import { isBlock, isHollow } from '../blocks';
import { carryKept } from '../kept';
import { textOf } from '../text';

/** Scripts and machinery: never content, gone before anything is measured. */
const MACHINERY =
  'script, style, template, link, meta, base, title, button, input, select, textarea, canvas, svg, dialog, amp-ad, amp-analytics, amp-sidebar, amp-pixel';

/** Below this many characters something hidden is a label or keywords; above, it is a later part of the story. */
const HIDDEN_PART = 250;
const HIDDEN =
  '[hidden], [style*="display:none"], [style*="display: none"], [style*="visibility:hidden"], [style*="visibility: hidden"], .hide, .hidden, .d-none, .sr-only, .visually-hidden';

export function dropMachinery(body: Element): void {
  for (const element of body.querySelectorAll(MACHINERY)) element.remove();
  for (const element of [...body.querySelectorAll(HIDDEN)]) {
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

/** Tables that only lay out a page: one cell, or cells that hold paragraphs, pictures or tables. */
export function unwrapLayoutTables(body: Element): void {
  for (const table of [...body.querySelectorAll('table')].reverse()) {
    const cells = [...table.querySelectorAll('td, th')];
    const layout =
      cells.length < 2 ||
      table.querySelectorAll('tr').length < 2 ||
      cells.some((cell) => cell.querySelectorAll('p').length > 2 || cell.querySelector('table, h2, h3'));
    if (!layout) continue;
    const divs = cells.map((cell) => {
      const div = body.ownerDocument.createElement('div');
      div.append(...cell.childNodes);
      return div;
    });
    table.replaceWith(...divs);
  }
}

const WRAPPERS =
  'div, section, article, main, center, span, font, header, footer, aside, address, form, fieldset, details, summary, dialog, hgroup, nav, amp-lightbox';

/** Leaves the text's own structure: wrappers go, a wrapper around a lone run of text becomes a paragraph. */
export function flatten(body: Element): void {
  for (const heading of body.querySelectorAll('h1')) rename(heading, 'h2');
  for (const wrapper of [...body.querySelectorAll(WRAPPERS)].reverse()) {
    if (isHollow(wrapper)) wrapper.remove();
    else if (isBlock(wrapper) && ![...wrapper.children].some(isBlock) && !insideParagraph(wrapper))
      rename(wrapper, 'p');
    else {
      for (const child of wrapper.children) carryKept(wrapper, child);
      wrapper.replaceWith(...wrapper.childNodes);
    }
  }
  for (const block of [
    ...body.querySelectorAll('p, h2, h3, h4, h5, h6, li, ul, ol, figure, blockquote, figcaption, table'),
  ].reverse()) {
    if (isHollow(block)) block.remove();
  }
}

function insideParagraph(element: Element): boolean {
  return element.parentElement?.closest('p, h2, h3, h4, h5, h6, figcaption, a') != null;
}

function rename(element: Element, name: string): void {
  const renamed = element.ownerDocument.createElement(name);
  renamed.append(...element.childNodes);
  carryKept(element, renamed);
  element.replaceWith(renamed);
}
