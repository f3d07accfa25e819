import { LetterPattern } from '../../patterns/letter-pattern';
import { elementsNamed, holdsBlock, isBlock, isElement, isText, namesIn } from '../blocks';
import { carryKept } from '../kept';
import { foldSpace, textOf } from '../text';
import { appendAll, unwrap } from '../move-nodes';

/**
 * Makes paragraphs of text that stands bare in a container or is set off with `<br>`: what old CMSs and editors
 * that paste leave behind. After it every run of text has a block of its own.
 */

/** A line this long before a `<br>` is a paragraph; shorter ones may be verse, an address or a table of lines. */
const LINE_IS_PARAGRAPH = 90;

/** A place, perhaps with the outlet's name, and a dash: no sentence. */
const DATELINE = new LetterPattern(String.raw`^\p{Lu}[\p{L}\s.,()/'’]{2,50}(?:-{1,2}|–|—)$`);

const CONTAINERS = namesIn('div section article main center td th li blockquote dd header footer aside');
const MAY_HOLD_BREAKS = namesIn('p h2 h3 h4');

export function makeParagraphs(root: Element): void {
  for (const container of [root, ...elementsNamed(root, CONTAINERS)]) wrapBareText(container);
  for (const paragraph of [...root.querySelectorAll('p')].reverse()) {
    if (holdsBlock(paragraph)) openUp(paragraph);
  }
  for (const paragraph of elementsNamed(root, MAY_HOLD_BREAKS)) {
    if (paragraph.querySelector('br')) splitAtBreaks(paragraph);
  }
  joinDateline(root);
}

/** "Jakarta -" set before the first paragraph (detik) is that paragraph's beginning. */
function joinDateline(root: Element): void {
  const first = [...root.querySelectorAll('p')].find((paragraph) => textOf(paragraph));
  const next = first?.nextElementSibling;
  if (!first || next?.localName !== 'p' || !DATELINE.test(textOf(first))) return;
  next.prepend(' ');
  next.prepend(first);
  unwrap(first);
}

function isBreak(node: Node | null): boolean {
  return isElement(node) && node.localName === 'br';
}

function isBlank(node: Node): boolean {
  return isText(node) ? !/\S/.test(node.data.replace(/[\u00A0\u200B]/g, ' ')) : node.nodeType === 8;
}

/** Wraps runs of inline nodes between blocks in `<p>`, where the container has blocks or breaks beside them. */
function wrapBareText(container: Element): void {
  const children = [...container.childNodes];
  const hasBlocks = children.some(isBlock);
  const hasBreaks = children.some(isBreak);
  if (!hasBlocks && !hasBreaks && container.localName !== 'div') return;
  if (!hasBlocks && !hasBreaks && !children.some((node) => isText(node) && !isBlank(node))) return;
  let run: Node[] = [];
  const close = (before: Node | null): void => {
    const substance = run.some((node) => !isBlank(node) && !isBreak(node));
    if (substance) {
      const paragraph = container.ownerDocument.createElement('p');
      container.insertBefore(paragraph, before);
      appendAll(paragraph, run);
    }
    run = [];
  };
  for (const child of children) {
    // A paragraph around a `<font>` with paragraphs would be cut apart where its HTML is read again.
    if (isBlock(child) || (isElement(child) && holdsBlock(child))) close(child);
    else run.push(child);
  }
  close(null);
}

/** A paragraph around blocks (scripts and Readability make them): its own runs of text become paragraphs beside them. */
function openUp(paragraph: Element): void {
  wrapBareText(paragraph);
  for (const child of paragraph.children) carryKept(paragraph, child);
  unwrap(paragraph);
}

/** Splits a paragraph at its top-level breaks where the lines are paragraphs of their own. */
function splitAtBreaks(paragraph: Element): void {
  const lines: Node[][] = [[]];
  let gap = 0;
  const breaks: number[] = [];
  for (const child of [...paragraph.childNodes]) {
    if (isBreak(child)) {
      gap += 1;
      continue;
    }
    if (gap > 0 && isBlank(child)) continue;
    if (gap > 0) {
      breaks.push(gap);
      lines.push([]);
      gap = 0;
    }
    lines[lines.length - 1]?.push(child);
  }
  if (lines.length < 2) return;
  const groups: Node[][] = [lines[0] ?? []];
  lines.slice(1).forEach((line, index) => {
    const last = groups[groups.length - 1] ?? [];
    const previous = foldSpace((lines[index] ?? []).map((node) => node.textContent).join(''));
    if ((breaks[index] ?? 1) > 1 || endsLine(previous) || isLoneHeading(lines[index] ?? []))
      groups.push(line);
    else for (const node of [paragraph.ownerDocument.createElement('br'), ...line]) last.push(node);
  });
  if (groups.length < 2) return;
  for (const group of groups) {
    if (!group.some((node) => !isBlank(node))) continue;
    const part = paragraph.ownerDocument.createElement(paragraph.localName);
    appendAll(part, group);
    carryKept(paragraph, part);
    paragraph.before(part);
  }
  paragraph.remove();
}

function endsLine(text: string): boolean {
  return text.length >= LINE_IS_PARAGRAPH || (text.length >= 45 && /[.!?"”:]$/.test(text));
}

/** A line that is wholly bold is a subhead, or a label like "Baca juga:". */
function isLoneHeading(line: Node[]): boolean {
  const substance = line.filter((node) => !isBlank(node));
  return (
    substance.length === 1 &&
    isElement(substance[0] ?? null) &&
    /^(?:b|strong)$/.test((substance[0] as Element).localName)
  );
}
