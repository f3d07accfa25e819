import { MONTHS, ZONES } from './names-of-time';

/** A date as a text says it. `hour` is null for a day without a time; `offset` (minutes) null without a zone. */
export interface SaidDate {
  year: number;
  month: number;
  day: number;
  hour: number | null;
  minute: number;
  second: number;
  offset: number | null;
  /** Where it stands in the text. */
  index: number;
  end: number;
}

const MONTH = Object.keys(MONTHS)
  .sort((a, b) => b.length - a.length)
  .join('|');
/**
 * Latin letters, to be read without case. `\p{L}` in a caseless pattern takes the browser some milliseconds to compile,
 * again on every click: these five took 12 ms of a cold run.
 */
const LETTER = String.raw`[a-z\u00C0-\u024F]`;
const YEAR = String.raw`((?:19|20)\d\d)`;

/** Day shapes, most telling first; every quantifier is bounded, so each is linear. */
const DAYS: { pattern: RegExp; read: (m: RegExpMatchArray) => [number, number, number] }[] = [
  {
    pattern: new RegExp(
      String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th)?[\s.-]{0,3}(${MONTH})\.?[\s,.'-]{0,3}${YEAR}(?!\d)`,
      'gi',
    ),
    read: (m) => [Number(m[3]), monthOf(m[2]), Number(m[1])],
  },
  {
    pattern: new RegExp(
      String.raw`(?<!${LETTER})(${MONTH})\.?\s{0,2}(\d{1,2})(?:st|nd|rd|th)?,?\s{0,2}${YEAR}(?!\d)`,
      'gi',
    ),
    read: (m) => [Number(m[3]), monthOf(m[1]), Number(m[2])],
  },
  {
    pattern: new RegExp(String.raw`(?<!\d)${YEAR}[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)`, 'g'),
    read: (m) => [Number(m[1]), Number(m[2]), Number(m[3])],
  },
  {
    pattern: new RegExp(String.raw`(?<![\d/.-])(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?${YEAR}(?!\d)`, 'g'),
    read: (m) => [Number(m[3]), ...dayAndMonth(Number(m[1]), Number(m[2]))],
  },
  {
    pattern: /(?<![\d/.-])(\d{1,2})\/(\d{1,2})\/(\d\d)(?![\d/])/g,
    read: (m) => [2000 + Number(m[3]), ...dayAndMonth(Number(m[1]), Number(m[2]))],
  },
];

const ZONE = String.raw`(?:\s{0,2}\(?(WITA|WIT|WIB|(?:GMT|UTC)?[+-]\d{1,2}(?::?\d\d)?|GMT|UTC|Z(?!${LETTER}))\)?)?`;
const CLOCK = String.raw`(\d{1,2})[:.](\d\d)(?:[:.](\d\d)(?:\.\d{1,9})?)?(?!\d)\s{0,2}([ap]\.?m\b\.?)?${ZONE}`;
const CLOCK_AFTER = new RegExp(
  String.raw`^[\s,|–—\-/•·@()T]{0,6}(?:(?:pukul|pkl\.?|jam|at)[\s:.]{0,3})?${CLOCK}`,
  'i',
);
const CLOCK_BEFORE = new RegExp(
  String.raw`(?<![\d:.])${CLOCK}[\s,|–—\-/•·()]{0,5}(?:${LETTER}{3,6}['’]?${LETTER}{0,4},?\s{0,2})?$`,
  'i',
);

function monthOf(name: string | undefined): number {
  return MONTHS[(name ?? '').toLowerCase()] ?? 0;
}

/** Indonesian order is day/month; an American pair (11/21) is told by a second number above 12. */
function dayAndMonth(first: number, second: number): [number, number] {
  return second > 12 && first <= 12 ? [first, second] : [second, first];
}

function offsetOf(zone: string | undefined): number | null {
  if (!zone) return null;
  const known = ZONES[zone.toLowerCase()];
  if (known !== undefined) return known;
  const shift = /([+-])(\d{1,2}):?(\d\d)?$/.exec(zone);
  if (!shift) return 0;
  const minutes = Number(shift[2]) * 60 + Number(shift[3] ?? 0);
  return minutes > 14 * 60 ? null : shift[1] === '-' ? -minutes : minutes;
}

/** Indices of the clock's groups are the same in both patterns. */
function clockOf(
  match: RegExpExecArray,
): { hour: number; minute: number; second: number; offset: number | null } | null {
  let hour = Number(match[1]);
  const minute = Number(match[2]);
  const second = Number(match[3] ?? 0);
  const half = match[4]?.toLowerCase();
  if (half && hour >= 1 && hour <= 12) hour = (hour % 12) + (half.startsWith('p') ? 12 : 0);
  if (hour > 23 || minute > 59 || second > 59) return null;
  return { hour, minute, second, offset: offsetOf(match[5]) };
}

function isRealDay(year: number, month: number, day: number): boolean {
  if (year < 1990 || year > 2100 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A year in full, or `21/11/23`: without one of them none of the shapes fits. */
const MAY_BE_DATED = /(?:19|20)\d\d|\d\/\d{1,2}\/\d\d/;

/** False where a text surely holds no date. */
export function mayBeDated(text: string): boolean {
  return MAY_BE_DATED.test(text);
}

/** Longest text looked at: a date line is short, and a page may be hostile. */
const LONGEST = 400;

/**
 * Every calendar date in a text, in order, with the clock time beside it. Relative times ("2 jam lalu") are no dates.
 * A text is cut at 400 characters.
 */
export function readDates(text: string): SaidDate[] {
  const line = text.slice(0, LONGEST);
  const found: SaidDate[] = [];
  if (!mayBeDated(line)) return found;
  for (const { pattern, read } of DAYS) {
    for (const match of line.matchAll(pattern)) {
      const [year, month, day] = read(match);
      const index = match.index;
      let end = index + match[0].length;
      if (!isRealDay(year, month, day) || found.some((known) => index < known.end && end > known.index))
        continue;
      const after = CLOCK_AFTER.exec(line.slice(end, end + 50));
      const before = after ? null : CLOCK_BEFORE.exec(line.slice(Math.max(0, index - 40), index));
      const clock = (after && clockOf(after)) ?? (before && clockOf(before));
      if (after && clock) end += after[0].length;
      found.push({
        ...{ year, month, day, index, end },
        ...(clock ?? { hour: null, minute: 0, second: 0, offset: null }),
      });
    }
  }
  return found.sort((a, b) => a.index - b.index);
}
