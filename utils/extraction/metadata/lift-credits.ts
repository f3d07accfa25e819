import { LetterPattern } from '../../patterns/letter-pattern';
import { isElement, leafBlocks, removeWithEmptyParents } from '../blocks';
import { foldSpace, textOf } from '../text';
import { isCreditLine } from './credit-lines';
import { cutEnd } from './cut-end';
import { closingInitials } from './initials';
import { appendAll } from '../move-nodes';

export interface LiftedCredits {
  /** The lines among it that give names (`mergeCredits`). */
  lines: string[];
  /** What was taken out; `node` is detached. */
  lifted: { text: string; node: Node }[];
}

const LAST_BLOCKS = 6;
const FIRST_BLOCKS = 2;

/**
 * Takes credit lines ("Editor: X", "Pewarta: X / Copyright © ANTARA 2020") and closing initials ("(tom/tra)") out of a
 * cloned body: whole blocks, lines after a `<br>`, and the tail of the last paragraph. `content` is changed.
 */
export function liftCredits(content: Element): LiftedCredits {
  const credits: LiftedCredits = { lines: [], lifted: [] };
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

const INITIALS = new LetterPattern(String.raw`^[([]\p{Ll}{2,6}(?:\/\p{Ll}{2,6})+[)\]]$`);

/** "(kpl/pur/ums)" in a block of its own closes a part of a story that goes on in another. */
function isLoneInitials(block: Element): boolean {
  return (block.textContent ?? '').length < 100 && INITIALS.test(textOf(block));
}

const COPYRIGHT = new LetterPattern(
  String.raw`^(?:copyright|hak cipta)?\s*(?:©|\(c\)|copyright)\s*\p{L}[\p{L} .]{1,40}\d{4}$|^copyright\s*(?:©|\(c\))?\s*\d{4}\b.{0,60}$`,
  'i',
);
const INITIALS_AFTER = new LetterPattern(String.raw`\s*\([\p{Ll}/]{2,20}\)$`);
const SOURCE = /^(?:sumber|source)\s*:\s*.{2,60}$/i;

type LineKind = 'names' | 'no-names' | null;

/** Is the line a credit, and one that gives names? Null: it is the story's. */
function kindOf(text: string, atStart: boolean): LineKind {
  if (text.length > 200) return null;
  if (isCreditLine(text)) return 'names';
  if (atStart) return null;
  const isOther =
    closingInitials(text, true)?.index === 0 ||
    COPYRIGHT.test(text) ||
    SOURCE.test(text.replace(INITIALS_AFTER.for(text), ''));
  return isOther ? 'no-names' : null;
}

/** A block whose every line is a credit goes; else the credit lines behind its last `<br>`s. True where the block went. */
function liftBlock(block: Element, content: Element, credits: LiftedCredits, atStart = false): boolean {
  const lines = linesOf(block);
  const kinds = lines.map((line) => kindOf(line.text, atStart));
  const isNaming = (_line: Line, at: number) => kinds[at] === 'names';
  if (kinds.every(Boolean)) {
    credits.lines.push(...lines.filter(isNaming).map(({ text }) => text));
    lift(block, content, credits);
    return true;
  }
  if (atStart) return false;
  for (let at = lines.length - 1; at > 0 && kinds[at]; at--) {
    const line = lines[at]!;
    if (kinds[at] === 'names') credits.lines.push(line.text);
    const holder = block.ownerDocument.createElement('span');
    line.break?.remove();
    appendAll(holder, line.nodes);
    credits.lifted.push({ text: line.text, node: holder });
  }
  return false;
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
  const cut = cutEnd(block, tail.length - closing.index);
  credits.lifted.push({ text: foldSpace(cut.textContent ?? ''), node: cut });
}

/** The last element that ends the block's text, if it does. */
function lastInline(block: Element): Element | null {
  let node = block.lastChild;
  while (node && !/\S/.test(node.textContent ?? '')) node = node.previousSibling;
  return isElement(node) ? node : null;
}
