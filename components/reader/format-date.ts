import { NAMES_OF_DAYS } from './names-of-days';

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?$/;
/** Indonesia's three zones: WIB Jakarta, WITA Makassar, WIT Jayapura. */
const ZONES: Record<string, string> = { '+07:00': 'WIB', '+08:00': 'WITA', '+09:00': 'WIT' };

/**
 * An ISO 8601 date as Indonesians write it: "Selasa, 21 November 2023, 20.53 WIB" (locale `id`),
 * "Tuesday, 21 November 2023, 20.53 WIB" (`en`). The hour is the one the page showed: it is not moved to the
 * reader's own zone, except that UTC (`Z`) is told in WIB. Null for null and for what is no date.
 */
export function formatDate(iso: string | null, locale: string): string | null {
  if (!iso) return null;
  const [, year, month, day, hour, minute, offset] = ISO.exec(iso) ?? [];
  if (!year || !month || !day) return null;
  const shift = offset === 'Z' ? 7 : 0;
  const date = new Date(Date.UTC(+year, +month - 1, +day, +(hour ?? 0) + shift, +(minute ?? 0)));
  if (!exists(date, +month, +day, shift)) return null;
  const time = hour && minute ? `${pad(date.getUTCHours())}.${minute}${zoneName(offset)}` : null;
  const { days, months } = NAMES_OF_DAYS[locale === 'id' ? 'id' : 'en'];
  const written = `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
  return [days[date.getUTCDay()], written, time].filter(Boolean).join(', ');
}

/** 31 February rolls over to March in a Date: such a date does not exist. */
function exists(date: Date, month: number, day: number, shift: number): boolean {
  const unshifted = new Date(date.getTime() - shift * 3_600_000);
  return unshifted.getUTCMonth() === month - 1 && unshifted.getUTCDate() === day;
}

function zoneName(offset: string | undefined): string {
  if (!offset) return '';
  if (offset === 'Z') return ' WIB';
  const normal = offset.includes(':') ? offset : `${offset.slice(0, 3)}:${offset.slice(3)}`;
  return ` ${ZONES[normal] ?? `GMT${normal}`}`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
