import type { Outlet } from './outlet';
import { looksLikeName, personNames } from './person-names';
import type { TextPart } from './text-parts';

export interface Byline {
  authors: string[];
  editors: string[];
}

const WRITER =
  'penulis(?: berita)?|pewarta|reporter|kontributor|wartawan|jurnalis|journalist|author|writer|oleh|written by|by|laporan|ditulis oleh|teks|naskah';
const EDITOR =
  'editor(?!ial)\\p{L}{0,3}|redaktur(?: pelaksana)?|penyunting|disunting oleh|editing|red|uploader|pengunggah|publisher|penerbit';
const OTHER =
  'sumber|source|foto(?:grafer)?|photo(?:grapher)?|photo by|image|copyright|hak cipta|desain(?:er)?|infografis|video|kamera|penerjemah|tags?|topik|publish(?:ed)?|diterbitkan|terbit';

/** A role word with its colon anywhere, or without one at the start of a text. */
const LABEL = new RegExp(
  `(?:^|[\\s|/;,•·()\\u2063\\d-])(?:(${WRITER})|(${EDITOR})|(${OTHER}))(?:\\s*[:：]|(?:\\s*\\u2063)+\\s*[:：])\\s*`,
  'giu',
);
const START = new RegExp(`^(?:(${WRITER})|(${EDITOR}))(?=\\s)\\s+(?=\\p{Lu})`, 'iu');
const BARE = new RegExp(`^[(|•·,\\s-]*(?:(${WRITER})|(${EDITOR}))\\s*[:：]?$`, 'iu');

/** Where names end: a date, a separator, a place word. */
const STOP =
  /\s*(?:\||\d{1,2}[\s/.-]|\bpada\b|\bon\b|(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad)\b|\bpublish|\bupdate|\bditerbitkan|\bcopyright|©|@).*$/isu;

type Role = 'authors' | 'editors';

function roleOf(match: RegExpMatchArray): Role | null {
  return match[1] ? 'authors' : match[2] ? 'editors' : null;
}

function add(byline: Byline, role: Role, text: string, outlet: Outlet): boolean {
  const { names, initials } = personNames(text.replace(STOP, ''), outlet, true);
  for (const name of names) if (!byline[role].includes(name)) byline[role].push(name);
  if (role === 'authors')
    for (const name of initials) if (!byline.editors.includes(name)) byline.editors.push(name);
  if (role === 'editors')
    for (const name of initials) if (!byline.editors.includes(name)) byline.editors.push(name);
  return names.length + initials.length > 0;
}

/**
 * Roles and names in one line of text: "Penulis: A, B | Editor: C". `\u2063` in the text marks where an element ended.
 * `byline` is added to; true where the line is a credit line.
 */
export function readCreditLine(text: string, outlet: Outlet, byline: Byline): boolean {
  if (text.length > 300) return false;
  const labels = [...text.matchAll(LABEL)];
  const bare = START.exec(text);
  if (!labels.length) {
    const role = bare && roleOf(bare);
    if (!bare || !role) return false;
    const rest = text
      .slice(bare[0].length)
      .replace(STOP, '')
      .replace(/\s*\u2063.*$/su, '')
      .trim();
    return looksLikeName(rest.replace(/\s*(?:,|\/|&|\bdan\b)\s*/gu, ' ')) && add(byline, role, rest, outlet);
  }
  let any = false;
  labels.forEach((label, at) => {
    const role = roleOf(label);
    if (!role) return;
    const end = labels[at + 1]?.index ?? text.length;
    any = add(byline, role, text.slice(label.index + label[0].length, end), outlet) || any;
  });
  return any;
}

/** Is the text nothing but a role word ("Editor", "Penulis:")? */
export function bareRole(text: string): Role | null {
  const match = text.length <= 30 ? BARE.exec(text) : null;
  return match && roleOf(match);
}

function stepsUp(element: Element, other: Element): number {
  let steps = 0;
  for (let at: Element | null = element; at && !at.contains(other); at = at.parentElement) steps++;
  return steps;
}

/**
 * Credits in a run of texts of the page: labelled lines, and role words in an element of their own with the name
 * before it (KLY, kompas.com since 2023) or after it (antaranews.com, kompas.com until 2022).
 */
export function readCredits(parts: readonly TextPart[], outlet: Outlet, byline: Byline): void {
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at]!;
    const role = bareRole(part.text);
    if (!role) {
      if (part.text.length < 200) readCreditLine(part.text, outlet, byline);
      continue;
    }
    const before = parts[at - 1];
    const after = parts[at + 1];
    const named = (other: TextPart | undefined): boolean =>
      !!other &&
      looksLikeName(
        other.text
          .replace(/[,\s-]+$/u, '')
          .replace(/^[\s:：]+/u, '')
          .replace(/\s*[,/&]\s*/gu, ' '),
      );
    const colon = /[:：]$/u.test(part.text) || /^[:：]/u.test(after?.text ?? '');
    const nearBefore = named(before) ? stepsUp(part.element, before!.element) : Infinity;
    const nearAfter = named(after) ? stepsUp(part.element, after!.element) : Infinity;
    if (
      !colon &&
      nearBefore < Infinity &&
      (nearBefore < nearAfter || (nearBefore === nearAfter && before!.line === part.line))
    ) {
      add(byline, role, before!.text, outlet);
      continue;
    }
    if (!after || (!colon && nearAfter === Infinity && !/^(?:oleh|by|written by)$/iu.test(part.text)))
      continue;
    const same: string[] = [];
    for (let next = at + 1; next < parts.length && next <= at + 12; next++) {
      const other = parts[next]!;
      if (other.line !== after.line || bareRole(other.text)) break;
      if (next > at + 1 && STOP.test(other.text) && other.text.search(STOP) === 0) break;
      same.push(other.text);
      if (
        !/[,&]$|^(?:dan|and|,|&)$/iu.test(other.text) &&
        !/^(?:dan|and|,|&)/iu.test(parts[next + 1]?.text ?? '')
      )
        break;
    }
    add(byline, role, same.join(' '), outlet);
  }
}

const AUTHOR_MARK =
  /(?:^|[\s_-])(?:authors?|penulis|writer|reporter|by-?line|jurnalis|journalist|wartawan|creator|kontributor|nmreporter|namerep|nama-?redaksi|author[-_]?names?)(?:$|[\s_\d-])|author(?:name)?$/iu;
const EDITOR_MARK = /editor(?!ial)|redaktur/iu;

/** Names in elements that say by class, `rel` or `itemprop` that they hold the writer. */
export function readMarkedNames(parts: readonly TextPart[], outlet: Outlet, byline: Byline): void {
  for (const part of parts) {
    if (part.text.length > 120) continue;
    const role = markOf(part.element);
    if (!role) continue;
    const { names } = personNames(part.text.replace(STOP, ''), outlet, false);
    for (const name of names)
      if (looksLikeName(name) && !byline[role].includes(name)) byline[role].push(name);
  }
}

function markOf(element: Element): Role | null {
  let at: Element | null = element;
  for (let up = 0; at && up < 3; up++, at = at.parentElement) {
    if (/^(?:body|main|article|section|header)$/.test(at.localName)) break;
    const mark =
      `${at.getAttribute('class') ?? ''} ${at.id} ${at.getAttribute('itemprop') ?? ''} ${at.getAttribute('rel') ?? ''} ${at.getAttribute('data-testid') ?? ''}`.slice(
        0,
        300,
      );
    if (EDITOR_MARK.test(mark)) return 'editors';
    if (
      AUTHOR_MARK.test(mark.trim()) ||
      /\/(?:author|penulis|reporter|journalist|wartawan|jurnalis)\//.test(at.getAttribute('href') ?? '')
    )
      return 'authors';
  }
  return null;
}

const SIGNED = new RegExp(`^[(*\\s]*(?:${WRITER}|${EDITOR})\\s*[:：]`, 'iu');
const REPORT = /^laporan (?:wartawan|reporter|kontributor|jurnalis|langsung|khusus)\b[^.!?]{3,120}$/iu;

/** Is the whole line a credit ("Editor: X", "Penulis: A; Editor: B", "Laporan Wartawan Tribun, A")? A sentence is none. */
export function isCreditLine(text: string): boolean {
  if (text.length > 160) return false;
  if (REPORT.test(text)) return true;
  return (
    SIGNED.test(text) &&
    !/[.!?]["”]?\s+\p{Lu}\p{Ll}+\s+\p{Ll}+/u.test(text) &&
    text.split(/\s+/).filter((word) => /^\p{Ll}{3,}/u.test(word)).length <= 6
  );
}
