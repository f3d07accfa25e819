import { SAMPLE_CHARS } from './stop-words';
import type { PageSignals } from './types';

/** A block of running text has at least this many characters; a headline-like link at least those. */
const BLOCK_CHARS = 80;
const HEADLINE_CHARS = 25;
/** Caps on work, for front pages of 500 KB and more. */
const MAX_PARAGRAPHS = 500;
const MAX_TEXT_NODES = 4000;
const MAX_LINKS = 700;
/** So many headlines say all that they can say (`decide-page.ts`): of a page without a text of its own, and of another. */
const MOST_HEADLINES = 60;
const MOST_BESIDE_A_TEXT = 10;
/** So long a text needs no headlines to tell its language. */
const LONG_BODY = 1000;
/** Bodies shorter than this may stand in bare text (`<br>`-separated, paragraphs in `<div>`): look there too. */
const SHORT_BODY = 600;
/** The title is added to it. */
const SAMPLE = SAMPLE_CHARS - 200;
/** A lone block longer than this is a text, not a teaser. */
const LONG_TEASER = 600;

/** No parser makes half as many levels, and a script more than the stack holds. */
const FARTHEST = 1000;
/** Where running text is never the page's own. */
const ASIDE =
  'a,nav,footer,aside,form,button,[hidden],[class*="comment"],[id*="comment"],[class*="footer"],[id*="footer"]';
const INLINE = new Set(['B', 'STRONG', 'I', 'EM', 'SPAN', 'FONT', 'U', 'BIG', 'SMALL']);
const NOT_TEXT = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'P',
  'A',
  'TITLE',
  'TEXTAREA',
  'OPTION',
]);

interface Group {
  blocks: number;
  chars: number;
  text: string;
  /** Blocks that follow a headline link or a heading with one. */
  underLinks: number;
}

type BlockSignals = Pick<
  PageSignals,
  'paragraphs' | 'paragraphChars' | 'bodyChars' | 'teasers' | 'headlineLinks' | 'h1Count'
> & { sample: string };

/**
 * Counts blocks of running text and headline links. Reads `textContent` only, which forces no layout.
 * `sample`: the beginning of the page's own text (its longest body first, then its headlines).
 */
export function readBlocks(document: Document): BlockSignals {
  const groups = new Map<Element, Group>();
  addParagraphs(document, groups);
  if (longest(groups) < SHORT_BODY) addBareText(document, groups);

  const signals = { paragraphs: 0, paragraphChars: 0, bodyChars: 0, teasers: 0 };
  let body = '';
  let rest = '';
  for (const [parent, group] of groups) {
    if (isTeasers(parent, group)) {
      signals.teasers += group.blocks;
      if (rest.length < SAMPLE) rest += group.text;
      continue;
    }
    signals.paragraphs += group.blocks;
    signals.paragraphChars += group.chars;
    if (group.chars <= signals.bodyChars) continue;
    signals.bodyChars = group.chars;
    body = group.text;
  }
  const isLong = body.length >= LONG_BODY;
  const links = headlineLinks(document, isLong ? MOST_BESIDE_A_TEXT : MOST_HEADLINES);
  return {
    ...signals,
    headlineLinks: links.length,
    h1Count: document.getElementsByTagName('h1').length,
    sample:
      `${body} ${rest} ${!isLong ? links.map((link) => fold(link.textContent ?? '')).join(' ') : ''}`.slice(
        0,
        SAMPLE,
      ),
  };
}

function longest(groups: Map<Element, Group>): number {
  let most = 0;
  for (const { chars } of groups.values()) most = Math.max(most, chars);
  return most;
}

/** `<p>` with enough text, by parent. */
function addParagraphs(document: Document, groups: Map<Element, Group>): void {
  const asides = new Map<Element, boolean>();
  const paragraphs = document.getElementsByTagName('p');
  for (let i = 0; i < paragraphs.length && i < MAX_PARAGRAPHS; i++) {
    const paragraph = paragraphs[i]!;
    const parent = paragraph.parentElement;
    const raw = paragraph.textContent ?? '';
    if (!parent || raw.length < BLOCK_CHARS) continue;
    const text = fold(raw);
    if (text.length < BLOCK_CHARS || standsAside(parent, asides)) continue;
    if (linkChars(paragraph) <= text.length / 2) add(groups, parent, paragraph, text);
  }
}

/** Text that stands in no `<p>`: between `<br>`s, or a `<div>` a paragraph. */
function addBareText(document: Document, groups: Map<Element, Group>): void {
  if (!document.body) return;
  const asides = new Map<Element, boolean>();
  const walker = document.createTreeWalker(document.body, 4 /* SHOW_TEXT */);
  for (let seen = 0; seen < MAX_TEXT_NODES; seen++) {
    const node = walker.nextNode();
    if (!node) return;
    const raw = node.nodeValue ?? '';
    if (raw.length < BLOCK_CHARS) continue;
    let block = node.parentElement;
    while (block && INLINE.has(block.tagName)) block = block.parentElement;
    if (!block || NOT_TEXT.has(block.tagName)) continue;
    const text = fold(raw);
    if (text.length < BLOCK_CHARS) continue;
    if (!standsAside(block, asides)) add(groups, block, node as Text, text);
  }
}

/** Is `element` in a part of the page that is none of its text? Blocks share most of what stands around them. */
function standsAside(element: Element, known: Map<Element, boolean>, levels = FARTHEST): boolean {
  let aside = known.get(element);
  if (aside === undefined) {
    const parent = element.parentElement;
    aside =
      element.matches(ASIDE) || (parent !== null && levels > 0 && standsAside(parent, known, levels - 1));
    known.set(element, aside);
  }
  return aside;
}

function add(groups: Map<Element, Group>, parent: Element, block: Element | Text, text: string): void {
  const before = block.previousElementSibling;
  const underLink = before !== null && /^(?:A|H[1-6])$/.test(before.tagName) && hasHeadlineLink(before);
  const group = groups.get(parent);
  if (!group) groups.set(parent, { blocks: 1, chars: text.length, text, underLinks: Number(underLink) });
  else {
    group.blocks++;
    group.chars += text.length;
    group.underLinks += Number(underLink);
    if (group.text.length < SAMPLE) group.text += ` ${text}`;
  }
}

/** Blocks under a headline link each, or a lone short block with a headline link beside it: a list of stories. */
function isTeasers(parent: Element, { blocks, chars, underLinks }: Group): boolean {
  if (blocks > 1) return underLinks >= blocks / 2;
  if (chars > LONG_TEASER) return false;
  return hasHeadlineLink(parent) || (parent.parentElement !== null && hasHeadlineLink(parent.parentElement));
}

function hasHeadlineLink(element: Element): boolean {
  if (element.tagName === 'A') return isHeadline(element.textContent);
  const links = element.getElementsByTagName('a');
  for (let i = 0; i < links.length && i < 40; i++) if (isHeadline(links[i]!.textContent)) return true;
  return false;
}

function headlineLinks(document: Document, most: number): Element[] {
  const links = document.getElementsByTagName('a');
  const found: Element[] = [];
  for (let i = 0; i < links.length && i < MAX_LINKS && found.length < most; i++)
    if (isHeadline(links[i]!.textContent)) found.push(links[i]!);
  return found;
}

function isHeadline(text: string | null): text is string {
  return text !== null && text.length >= HEADLINE_CHARS && fold(text).length >= HEADLINE_CHARS;
}

function linkChars(element: Element): number {
  const links = element.getElementsByTagName('a');
  let chars = 0;
  for (let i = 0; i < links.length && i < 20; i++) chars += links[i]!.textContent?.trim().length ?? 0;
  return chars;
}

/** White space folded; most links have none to fold, and a test is cheaper than a replacement. */
function fold(text: string): string {
  const trimmed = text.trim();
  return /\s\s|[\n\t]/.test(trimmed) ? trimmed.replace(/\s+/g, ' ') : trimmed;
}
