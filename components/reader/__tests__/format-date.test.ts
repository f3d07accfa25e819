import { describe, expect, it } from 'vitest';
import { formatDate } from '../format-date';
import { NAMES_OF_DAYS } from '../names-of-days';

describe('formatDate', () => {
  it.each([
    ['2023-11-21T20:53:00+07:00', 'Selasa, 21 November 2023, 20.53 WIB'],
    ['2021-01-01T00:05:00+08:00', 'Jumat, 1 Januari 2021, 00.05 WITA'],
    ['2024-02-29T07:00+0900', 'Kamis, 29 Februari 2024, 07.00 WIT'],
    ['2023-11-21T20:53', 'Selasa, 21 November 2023, 20.53'],
    ['2023-11-21', 'Selasa, 21 November 2023'],
    ['2023-11-21T13:53:00Z', 'Selasa, 21 November 2023, 20.53 WIB'],
    ['2023-12-31T23:30:00Z', 'Senin, 1 Januari 2024, 06.30 WIB'],
    ['2023-11-21T20:53:00.000-05:00', 'Selasa, 21 November 2023, 20.53 GMT-05:00'],
  ])('writes %s as Indonesians do', (iso, written) => {
    expect(formatDate(iso, 'id')).toBe(written);
  });

  it('writes it in English', () => {
    expect(formatDate('2023-11-21T20:53:00+07:00', 'en')).toBe('Tuesday, 21 November 2023, 20.53 WIB');
  });

  it.each([null, '', 'kemarin', '2023-02-31', '2023-13-01T10:00:00+07:00', '<b>2023-11-21</b>'])(
    'is null for %s',
    (iso) => {
      expect(formatDate(iso, 'id')).toBeNull();
    },
  );

  it.each([
    ['id', 'id-ID'],
    ['en', 'en-GB'],
  ] as const)('names days and months as the browser does (%s)', (language, locale) => {
    const name = (date: number, options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(date);
    // 4 January 1970 was a Sunday.
    const days = Array.from({ length: 7 }, (_, at) => name(Date.UTC(1970, 0, 4 + at), { weekday: 'long' }));
    const months = Array.from({ length: 12 }, (_, at) => name(Date.UTC(1970, at), { month: 'long' }));
    expect(NAMES_OF_DAYS[language]).toEqual({ days, months });
  });
});
