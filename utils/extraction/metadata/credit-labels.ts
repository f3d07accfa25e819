import { EDITOR, WRITER, WRITER_WITH_COLON } from './credit-words';
import type { Outlet } from './outlet';
import { looksLikeName, personNames } from './person-names';

export interface Byline {
  authors: string[];
  editors: string[];
}

const OTHER =
  'sumber|source|foto(?:grafer)?|photo(?:grapher)?|photo by|image|copyright|hak cipta|desain(?:er)?|infografis|video|kamera|penerjemah|tags?|topik|publish(?:ed)?|diterbitkan|terbit';

/** A role word with its colon anywhere, or without one at the start of a text. */
const LABEL = new RegExp(
  `(?:^|[\\s|/;,•·()\\u2063\\d-])(?:(${WRITER_WITH_COLON})|(${EDITOR})|(${OTHER}))(?:\\s*[:：]|(?:\\s*\\u2063)+\\s*[:：])\\s*`,
  'gi',
);
const START = new RegExp(`^(?:(${WRITER})|(${EDITOR}))(?=\\s)\\s+(?=[a-z\\u00C0-\\u024F])`, 'i');
const BARE = new RegExp(`^[(|•·,\\s-]*(?:(${WRITER})|(${EDITOR}))\\s*[:：]?$`, 'i');

/** Stems of all the role words above. */
const ROLE_STEM =
  /penuli|pewarta|report|kontributor|wartawan|jurnalis|journalist|auth|writ|oleh|by|lapor|teks|naskah|rep|edit|redaktur|nyunting|red|upload|unggah|publish|penerbit/i;

/** False where a text surely holds no role word: most texts on a page. */
export function mayNameRole(text: string): boolean {
  return ROLE_STEM.test(text);
}

/** Where names end: a date, a separator, a place word. */
export const NAMES_END =
  /\s*(?:\||(?<![a-z\d\u00C0-\u024F])\d{1,2}[\s/.-]|\bpada\b|\bon\b|(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\bpublish|\bupdate|\bditerbitkan|\bcopyright|©|@).*$/is;

export type Role = 'authors' | 'editors';

function roleOf(match: RegExpMatchArray): Role | null {
  return match[1] ? 'authors' : match[2] ? 'editors' : null;
}

/** Adds a labelled text's names to a role; initials are the editor's. True where it held any. */
export function addNames(byline: Byline, role: Role, text: string, outlet: Outlet): boolean {
  const { names, initials } = personNames(text.replace(NAMES_END, ''), outlet, true);
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
  // No label without a word and its colon: most texts on a page are let go here, and the time of day with them.
  const labels = /[a-z\u2063]\s*[:：]/i.test(text) ? [...text.matchAll(LABEL)] : [];
  const bare = START.exec(text);
  if (!labels.length) {
    const role = bare && roleOf(bare);
    if (!bare || !role) return false;
    const rest = text
      .slice(bare[0].length)
      .replace(NAMES_END, '')
      .replace(/\s*\u2063.*$/su, '')
      .trim();
    return (
      looksLikeName(rest.replace(/\s*(?:,|\/|&|\bdan\b)\s*/gu, ' ')) && addNames(byline, role, rest, outlet)
    );
  }
  let any = false;
  labels.forEach((label, at) => {
    const role = roleOf(label);
    if (!role) return;
    const end = labels[at + 1]?.index ?? text.length;
    any = addNames(byline, role, text.slice(label.index + label[0].length, end), outlet) || any;
  });
  return any;
}

/** Is the text nothing but a role word ("Editor", "Penulis:")? */
export function bareRole(text: string): Role | null {
  const match = text.length <= 30 ? BARE.exec(text) : null;
  return match && roleOf(match);
}
