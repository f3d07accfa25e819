import { describe, expect, it, vi } from 'vitest';
import { formatDay, formatMinutes } from '../format-time';

vi.mock('../../../utils/i18n', () => ({
  t: (key: string, ...fill: unknown[]) => [key, ...fill].join(' '),
}));

const now = new Date('2026-03-01T10:00:00');

describe('formatDay', () => {
  it.each([
    ['2026-03-01T08:14:00', 'libraryToday, 08.14'],
    ['2026-03-01', 'libraryToday'],
    ['2026-02-28T23:59:00', 'libraryYesterday'],
    ['2026-02-27T23:59:00', '27 Feb 2026'],
    ['2023-08-21T09:00:00', '21 Agu 2023'],
    ['2026-03-02T09:00:00', '2 Mar 2026'],
    ['bukan tanggal', ''],
  ])('writes %s as "%s"', (iso, text) => {
    expect(formatDay(iso, now, 'id')).toBe(text);
  });

  it('speaks English', () => {
    expect(formatDay('2023-08-21T09:00:00', now, 'en')).toBe('21 Aug 2023');
  });
});

describe('formatMinutes', () => {
  it.each([
    [0, 'libraryMinutes_0'],
    [45, 'libraryMinutes_45'],
    [60, 'libraryHours_1'],
    [170, 'libraryHours_2 libraryMinutes_50'],
  ])('writes %i minutes, each figure on a line with its unit', (minutes, text) => {
    expect(formatMinutes(minutes).replaceAll('\u00a0', '_')).toBe(text);
  });
});
