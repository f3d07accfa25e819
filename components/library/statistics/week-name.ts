/** `2026-11-16` as `16 Nov 2026`, in the reader's language. */
export function weekName(week: string, language: string): string {
  return format(week, language, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** `Nov`: the month in which a week begins. */
export function monthName(week: string, language: string): string {
  return format(week, language, { month: 'short' });
}

function format(week: string, language: string, options: Intl.DateTimeFormatOptions): string {
  const locale = language === 'id' ? 'id-ID' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(week));
}
