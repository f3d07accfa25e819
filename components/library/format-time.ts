import { t } from '../../utils/i18n';

/** Reading time in words, a figure and its unit on one line: "2 jam 50 menit", "45 menit". `minutes`: whole minutes. */
export function formatMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts = [
    ...(hours > 0 ? [t('libraryHours', hours)] : []),
    ...(rest > 0 || hours === 0 ? [t('libraryMinutes', rest)] : []),
  ];
  return parts.map((part) => part.replaceAll(' ', '\u00a0')).join(' ');
}

/**
 * A short date for a row: "Hari ini, 08.14", "Kemarin", "21 Nov 2023". `iso`: ISO 8601; the day is the one of the
 * reader's own clock. Empty for what is no date.
 */
export function formatDay(iso: string, now: Date, locale: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return '';
  const days = dayNumber(now) - dayNumber(date);
  if (days === 0) return `${t('libraryToday')}${iso.includes('T') ? `, ${clock(date)}` : ''}`;
  if (days === 1) return t('libraryYesterday');
  return new Intl.DateTimeFormat(locale === 'id' ? 'id-ID' : 'en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  }).format(date);
}

/** Days since an epoch on the local calendar. */
function dayNumber(date: Date): number {
  return Math.floor(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000);
}

function clock(date: Date): string {
  return `${pad(date.getHours())}.${pad(date.getMinutes())}`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
