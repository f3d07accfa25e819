import { describe, expect, it } from 'vitest';
import type { CatalogueRow } from '../catalogue-row';
import { makeStatistics } from '../make-statistics';

/** A Wednesday. */
const NOW = new Date(2026, 10, 18, 12);
const day = (month: number, date: number, hour = 12) => new Date(2026, month - 1, date, hour).getTime();

const row = (changes: Partial<CatalogueRow>): CatalogueRow => ({
  id: 'a',
  stamp: '',
  title: '',
  site: 'detik',
  siteName: 'detikcom',
  host: 'detik.com',
  tags: [],
  savedAt: day(11, 16),
  date: day(11, 16),
  readAt: null,
  favourite: false,
  minutes: 4,
  ...changes,
});

describe('makeStatistics', () => {
  it('has the last 26 weeks from Monday on, oldest first, the empty ones too', () => {
    const { weeks } = makeStatistics([], NOW);
    expect(weeks).toHaveLength(26);
    expect(weeks[0]?.week).toBe('2026-05-25');
    expect(weeks.at(-1)).toEqual({ week: '2026-11-16', saved: 0, read: 0, minutes: 0 });
  });

  it('counts what was saved and read in the week it was, Sunday night and Monday morning apart', () => {
    const { weeks } = makeStatistics(
      [
        row({ savedAt: day(11, 15, 23) }),
        row({ savedAt: day(11, 16, 0), readAt: day(11, 17), minutes: 7 }),
        row({ savedAt: day(1, 1), readAt: day(11, 16, 0), minutes: 3 }),
      ],
      NOW,
    );
    expect(weeks.slice(-2)).toEqual([
      { week: '2026-11-09', saved: 1, read: 0, minutes: 0 },
      { week: '2026-11-16', saved: 1, read: 2, minutes: 10 },
    ]);
  });

  it('sums up sites, most saved first, and all', () => {
    const { sites, total } = makeStatistics(
      [row({ site: 'tempo', siteName: 'Tempo', minutes: 9 }), row({}), row({ readAt: day(11, 17) })],
      NOW,
    );
    expect(sites).toEqual([
      { key: 'detik', label: 'detikcom', saved: 2, read: 1, minutes: 4 },
      { key: 'tempo', label: 'Tempo', saved: 1, read: 0, minutes: 0 },
    ]);
    expect(total).toEqual({ saved: 3, read: 1, minutesRead: 4, minutesUnread: 13 });
  });
});
