import type { Byline } from './credit-labels';
import { addNames, bareRole, mayNameRole, NAMES_END, readCreditLine } from './credit-labels';
import type { Outlet } from './outlet';
import { looksLikeName } from './person-names';
import type { TextPart } from './text-parts';

function stepsUp(element: Element, other: Element): number {
  let steps = 0;
  for (let at: Element | null = element; at && !at.contains(other); at = at.parentElement) steps++;
  return steps;
}

const LONGEST_NAME = 60;

/** A short text beside a role word, not a role word itself: how near it stands in the tree (0 is nearest), or Infinity. */
function nearness(label: TextPart, other: TextPart | undefined): number {
  if (!other || other.text.length > LONGEST_NAME || bareRole(other.text)) return Infinity;
  return stepsUp(label.element, other.element);
}

function named(part: TextPart): boolean {
  const text = part.text.replace(/^[\s:：]+|[,\s-]+$/gu, '').replace(/\s*[,/&]\s*/gu, ' ');
  return looksLikeName(text);
}

/** The parts of a name list that begins at `at`: linked names with commas between, on one line. */
function listFrom(parts: readonly TextPart[], at: number): TextPart[] {
  const list: TextPart[] = [];
  const first = parts[at];
  for (let next = at; first && next < parts.length && next < at + 12; next++) {
    const part = parts[next]!;
    if (part.line !== first.line || bareRole(part.text) || (next > at && part.text.search(NAMES_END) === 0))
      break;
    list.push(part);
    const goesOn =
      /[,&/]$|^(?:dan|and|,|&|:)$/i.test(part.text) ||
      /^(?:dan\b|and\b|,|&|\/)/i.test(parts[next + 1]?.text ?? '');
    if (!goesOn) break;
  }
  return list;
}

/**
 * Credits in a run of texts of the page, added to `byline`: labelled lines, and role words in an element of their own with
 * the name before it (KLY, kompas.com since 2023) or after it (antaranews.com, kompas.com until 2022), whichever stands
 * nearer in the tree. Returns the parts that were read as credits.
 */
export function readCredits(parts: readonly TextPart[], outlet: Outlet, byline: Byline): Set<TextPart> {
  const used = new Set<TextPart>();
  parts.forEach((part, at) => {
    if (!mayNameRole(part.text)) return;
    const role = bareRole(part.text);
    if (role && part.element.closest('nav')) return;
    const after = parts[at + 1];
    if (!role) {
      if (readLabelled(parts, at, outlet, byline, used)) used.add(part);
      return;
    }
    const before = parts[at - 1];
    const colon = /[:：]$/u.test(part.text) || /^[:：]/u.test(after?.text ?? '');
    const nearBefore = used.has(before!) ? Infinity : nearness(part, before);
    const nearAfter = nearness(part, after);
    const pointsBack =
      !colon &&
      before &&
      nearBefore < Infinity &&
      (nearBefore < nearAfter || (nearBefore === nearAfter && before.line === part.line && named(before)));
    if (pointsBack) {
      if (named(before) && addNames(byline, role, before.text, outlet)) used.add(before);
      return;
    }
    if (!after || !(colon || named(after) || /^(?:oleh|by|written by)$/i.test(part.text))) return;
    const list = listFrom(parts, at + 1);
    if (addNames(byline, role, list.map((other) => other.text).join(' '), outlet))
      for (const other of list) used.add(other);
  });
  return used;
}

/** "Oleh : Arnold H Sianturi /" goes on in the next element of its line. */
function readLabelled(
  parts: readonly TextPart[],
  at: number,
  outlet: Outlet,
  byline: Byline,
  used: Set<TextPart>,
): boolean {
  const part = parts[at]!;
  if (part.text.length > 200) return false;
  const rest = /[,&/]$/u.test(part.text) ? listFrom(parts, at).slice(1) : [];
  const text = [part, ...rest].map((other) => other.text).join(' ');
  if (!readCreditLine(text, outlet, byline)) return false;
  for (const other of rest) used.add(other);
  return true;
}
