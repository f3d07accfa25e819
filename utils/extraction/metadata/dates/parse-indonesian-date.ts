import { isoOf } from './iso-date';
import { readDates } from './read-dates';

/**
 * The first date with a clock time in a text, as ISO 8601 with offset; null where there is none.
 * Knows Indonesian, English and abbreviated months, `21/11/2023`, `20.53`, `pukul`, AM/PM and WIB/WITA/WIT; a time
 * without a zone is WIB (+07:00). A day without a time is null, as is "2 jam lalu".
 */
export function parseIndonesianDate(text: string): string | null {
  for (const date of readDates(text)) {
    const iso = isoOf(date);
    if (iso) return iso;
  }
  return null;
}
