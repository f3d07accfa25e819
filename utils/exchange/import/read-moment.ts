/** The web's first pages are of 1991: an earlier date is a mistake. */
const EARLIEST = Date.UTC(1991, 0, 1);
const DAY = 86_400_000;

/**
 * A moment as exports write it, as ISO 8601 (UTC): seconds, milliseconds or microseconds since 1970 as a number or its
 * digits; ISO with `T` or a space, its offset with or without a colon (wallabag: `+0200`, Readwise: `2022-11-06 04:33:50+00:00`).
 * Null for what is no date, lies before the web, or more than a day after `now`.
 */
export function readMoment(value: unknown, now: Date): string | null {
  const moment =
    typeof value === 'number' ? fromCount(value) : typeof value === 'string' ? fromText(value) : NaN;
  if (!(moment >= EARLIEST && moment <= now.getTime() + DAY)) return null;
  return new Date(moment).toISOString();
}

function fromText(text: string): number {
  const trimmed = text.slice(0, 64).trim();
  if (/^\d{9,17}(?:\.\d+)?$/.test(trimmed)) return fromCount(Number(trimmed));
  const iso = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(Z|[+-]\d\d:?\d\d)?)?$/i.exec(
    trimmed,
  );
  if (!iso) return NaN;
  const [, day = '', time, offset = 'Z'] = iso;
  return Date.parse(time ? `${day}T${time}${offset.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2')}` : day);
}

function fromCount(count: number): number {
  if (count < 1e11) return count * 1_000;
  return count < 1e14 ? count : count / 1_000;
}
