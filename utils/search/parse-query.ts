import type { QueryPart } from './types';

type FilterName = Exclude<QueryPart['name'], 'word' | 'phrase'>;

/** What a reader may write before the colon; Indonesian first, English beside it. */
const FILTER_NAMES: Record<string, FilterName> = {
  situs: 'site',
  site: 'site',
  tag: 'tag',
  label: 'tag',
  sebelum: 'before',
  before: 'before',
  sesudah: 'after',
  setelah: 'after',
  sejak: 'after',
  after: 'after',
  favorit: 'favourite',
  favourite: 'favourite',
  favorite: 'favourite',
};

const YES = ['ya', 'yes'];
const NO = ['tidak', 'no'];

/** A minus, a name before a colon, and a value with or without quotes; a quote that is still open reaches to the end. */
const PART = /(-?)(?:(\p{L}+):)?(?:"([^"]*)("?)|([^\s"]+))/gu;

export interface ParsedQuery {
  parts: QueryPart[];
  /** The last part is a word or an open quote with the caret right behind it: more of it may be to come. */
  typing: boolean;
}

/**
 * Reads what stands in the search box: `banjir "hujan deras" situs:detik -jakarta`. Never fails: a filter that is not
 * known, or has a value that means nothing (`sebelum:kemarin`), is words like any other.
 */
export function parseQuery(text: string): ParsedQuery {
  const parts: QueryPart[] = [];
  let open = false;
  for (const match of text.matchAll(PART)) {
    const [whole, minus, name, quoted, closing, bare] = match;
    const value = (quoted ?? bare ?? '').trim();
    if (value === '') continue;
    const place = { negated: minus === '-', start: match.index, end: match.index + whole.length };
    open = bare !== undefined || closing === '';
    parts.push({ ...meaning(name, value, quoted !== undefined), ...place });
  }
  const last = parts.at(-1);
  const isWords = last?.name === 'word' || last?.name === 'phrase';
  return { parts, typing: open && isWords && !last.negated && last.end === text.length };
}

function meaning(
  name: string | undefined,
  value: string,
  quoted: boolean,
): Pick<QueryPart, 'name' | 'value'> {
  const filter = name === undefined ? undefined : filterOf(name.toLowerCase());
  if (filter && isMeant(filter, value)) return { name: filter, value };
  const words = name === undefined ? value : `${name}:${value}`;
  return { name: quoted ? 'phrase' : 'word', value: words };
}

function filterOf(name: string): FilterName | undefined {
  return Object.hasOwn(FILTER_NAMES, name) ? FILTER_NAMES[name] : undefined;
}

function isMeant(filter: FilterName, value: string): boolean {
  if (filter === 'before' || filter === 'after') return parseDay(value) !== null;
  return filter !== 'favourite' || parseYesNo(value) !== null;
}

/** `ya`, `tidak`, or English; null for anything else. */
export function parseYesNo(value: string): boolean | null {
  const word = value.toLowerCase();
  return YES.includes(word) ? true : NO.includes(word) ? false : null;
}

/**
 * The moment (ms) at which a year, month or day begins where the reader is: `2024`, `2024-05`, `2024-05-31`; null for
 * what is no date.
 */
export function parseDay(value: string): number | null {
  const match = /^(\d{4})(?:-(\d\d?)(?:-(\d\d?))?)?$/.exec(value);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  const date = new Date(year, month - 1, day);
  const isSame = date.getFullYear() === year && date.getMonth() === month - 1 && date.getDate() === day;
  return isSame ? date.getTime() : null;
}

const WRITTEN: Record<FilterName, string> = {
  site: 'situs',
  tag: 'tag',
  before: 'sebelum',
  after: 'sesudah',
  favourite: 'favorit',
};

/** Writes parts as a reader would type them; `parseQuery` reads the same parts out of it again. */
export function formatQuery(parts: Pick<QueryPart, 'name' | 'value' | 'negated'>[]): string {
  return parts.map(formatPart).join(' ');
}

function formatPart({ name, value, negated }: Pick<QueryPart, 'name' | 'value' | 'negated'>): string {
  const filter = name === 'word' || name === 'phrase' ? '' : `${WRITTEN[name]}:`;
  const quoted = name === 'phrase' || (filter !== '' && /\s/.test(value));
  return (negated ? '-' : '') + filter + (quoted ? `"${value}"` : value);
}
