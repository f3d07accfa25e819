import { WIB } from './names-of-time';
import type { SaidDate } from './read-dates';

const two = (value: number): string => String(value).padStart(2, '0');

/** ISO 8601 with offset, e.g. `2023-11-21T20:53:00+07:00`; null for a day without a time. No zone means WIB. */
export function isoOf(date: SaidDate): string | null {
  if (date.hour === null) return null;
  const offset = date.offset ?? WIB;
  const shift = Math.abs(offset);
  return (
    `${date.year}-${two(date.month)}-${two(date.day)}T${two(date.hour)}:${two(date.minute)}:${two(date.second)}` +
    `${offset < 0 ? '-' : '+'}${two(Math.floor(shift / 60))}:${two(shift % 60)}`
  );
}

/** The same instant said in another offset (minutes). */
export function inOffset(iso: string, offset: number): string {
  const local = new Date(Date.parse(iso) + offset * 60_000);
  return isoOf({
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
    second: local.getUTCSeconds(),
    offset,
    index: 0,
    end: 0,
  })!;
}
