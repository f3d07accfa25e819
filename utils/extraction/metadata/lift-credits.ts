import { isElement, leafBlocks, removeWithEmptyParents } from '../blocks';
import { foldSpace, textOf } from '../text';
import type { Byline } from './credit-labels';
import { isCreditLine, readCreditLine } from './credit-labels';
import { cutEnd } from './cut-end';
import { closingInitials } from './initials';
import type { Outlet } from './outlet';
import { outletOf } from './outlet';

export interface LiftedCredits {
  authors: string[];
  editors: string[];
  /** Closing initials, e.g. `tom/tra`. */
  initials: string | null;
  /** What was taken out; `node` is detached. */
  lifted: { text: string; node: Node }[];
}

/** Who signs a story. */
export const ROLES = ['authors', 'editors'] as const;
const LAST_BLOCKS = 6;
const FIRST_BLOCKS = 2;
/** The outlet is not known here: `mergeCredits` drops its name. */
const NO_OUTLET: Outlet = outletOf('', [], '');

/**
 * Takes credit lines ("Editor: X", "Pewarta: X / Copyright © ANTARA 2020") and closing initials ("(tom/tra)") out of a
 * cloned body: whole blocks, lines after a `<br>`, and the tail of the last paragraph. `content` is changed.
 */
export function liftCredits(content: Element): LiftedCredits {
  const credits: LiftedCredits = { authors: [], editors: [], initials: null, lifted: [] };
  const blocks = leafBlocks(content);
  for (const block of firstOf([...blocks].reverse(), LAST_BLOCKS, isProse)) {
    if (!liftBlock(block, content, credits)) {
      liftTail(block, credits);
      // What stands above a sentence of the story is no closing credit, save a line that says its role.
      if (textOf(block).length > 160) break;
    }
  }
  for (const block of firstOf(blocks, FIRST_BLOCKS, isProse))
    if (content.contains(block)) liftBlock(block, content, credits, true);
  for (const block of blocks)
    if (isLoneInitials(block) && content.contains(block) && isProse(block)) lift(block, content, credits);
  return credits;
}

/** Captions and quotes are not signed by the story's writer. */
function isProse(block: Element): boolean {
  return !block.closest('figure, blockquote') && textOf(block) !== '';
}

/** The first `count` of a list that hold. */
function firstOf<T>(list: readonly T[], count: number, holds: (item: T) => boolean): T[] {
  const found: T[] = [];
  for (const item of list) {
    if (found.length === count) break;
    if (holds(item)) found.push(item);
  }
  return found;
}

function lift(block: Element, content: Element, credits: LiftedCredits): void {
  credits.lifted.push({ text: textOf(block), node: block });
  removeWithEmptyParents(block, content);
}

/** "(kpl/pur/ums)" in a block of its own closes a part of a story that goes on in another. */
function isLoneInitials(block: Element): boolean {
  return (
    (block.textContent ?? '').length < 100 && /^[([]\p{Ll}{2,6}(?:\/\p{Ll}{2,6})+[)\]]$/u.test(textOf(block))
  );
}

const COPYRIGHT =
  /^(?:copyright|hak cipta)?\s*(?:©|\(c\)|copyright)\s*\p{L}[\p{L} .]{1,40}\d{4}$|^copyright\s*(?:©|\(c\))?\s*\d{4}\b.{0,60}$/iu;
const SOURCE = /^(?:sumber|source)\s*:\s*.{2,60}$/i;

function readLine(text: string, credits: LiftedCredits, atStart: boolean): boolean {
  if (text.length > 200) return false;
  const byline: Byline = { authors: [], editors: [] };
  if (isCreditLine(text)) {
    readCreditLine(text, NO_OUTLET, byline);
    credits.authors.push(...byline.authors.filter((name) => !credits.authors.includes(name)));
    credits.editors.push(...byline.editors.filter((name) => !credits.editors.includes(name)));
    return true;
  }
  if (atStart) return false;
  const closing = closingInitials(text, true);
  if (closing?.index === 0) {
    credits.initials ??= closing.initials;
    return true;
  }
  return COPYRIGHT.test(text) || SOURCE.test(text.replace(/\s*\([\p{Ll}/]{2,20}\)$/u, ''));
}

/** A block whose every line is a credit goes; else the credit lines behind its last `<br>`s. True where the block went. */
function liftBlock(block: Element, content: Element, credits: LiftedCredits, atStart = false): boolean {
  const lines = linesOf(block);
  const found: LiftedCredits = { authors: [], editors: [], initials: null, lifted: [] };
  const isCredit = lines.map((line) => readLine(line.text, found, atStart));
  if (isCredit.every(Boolean)) {
    take(found, credits);
    lift(block, content, credits);
    return true;
  }
  if (atStart) return false;
  for (let at = lines.length - 1; at > 0 && isCredit[at]; at--) {
    const line = lines[at]!;
    const own: LiftedCredits = { authors: [], editors: [], initials: null, lifted: [] };
    readLine(line.text, own, false);
    take(own, credits);
    const holder = block.ownerDocument.createElement('span');
    line.break?.remove();
    holder.append(...line.nodes);
    credits.lifted.push({ text: line.text, node: holder });
  }
  return false;
}

function take(from: LiftedCredits, into: LiftedCredits): void {
  for (const role of ROLES) {
    for (const name of from[role]) if (!into[role].includes(name)) into[role].push(name);
  }
  into.initials ??= from.initials;
}

interface Line {
  text: string;
  nodes: Node[];
  break: Element | null;
}

/** A block's top-level lines, split at `<br>`; empty ones belong to the line before. */
function linesOf(block: Element): Line[] {
  if (!block.querySelector('br'))
    return [{ text: textOf(block), nodes: [...block.childNodes], break: null }].filter(({ text }) => text);
  const lines: Line[] = [{ text: '', nodes: [], break: null }];
  for (const node of [...block.childNodes]) {
    if (isElement(node) && node.localName === 'br') lines.push({ text: '', nodes: [], break: node });
    else lines[lines.length - 1]!.nodes.push(node);
  }
  for (const line of lines) line.text = foldSpace(line.nodes.map((node) => node.textContent ?? '').join(''));
  return lines.filter((line) => line.text !== '');
}

/** Cuts initials off the end of a paragraph. */
function liftTail(block: Element, credits: LiftedCredits): void {
  const raw = block.textContent ?? '';
  const tail = raw.slice(-200);
  const inElement = textOf(lastInline(block) ?? block);
  const closing = closingInitials(
    tail,
    /^[([*\s]/.test(inElement) && inElement.length <= 30 && inElement !== foldSpace(raw),
  );
  if (!closing) return;
  credits.initials ??= closing.initials;
  const cut = cutEnd(block, tail.length - closing.index);
  credits.lifted.push({ text: foldSpace(cut.textContent ?? ''), node: cut });
}

/** The last element that ends the block's text, if it does. */
function lastInline(block: Element): Element | null {
  let node = block.lastChild;
  while (node && !/\S/.test(node.textContent ?? '')) node = node.previousSibling;
  return isElement(node) ? node : null;
}
