// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { Statistics } from '../../../../utils/search/types';
import { button, click, show } from '../../../reader/__tests__/render';
import { StatisticsPage } from '../StatisticsPage';

vi.mock('../../../../utils/i18n');

const NOTHING: Statistics = {
  weeks: [],
  sites: [],
  total: { saved: 0, read: 0, minutesRead: 0, minutesUnread: 0 },
};

const FIGURES: Statistics = {
  weeks: [
    { week: '2026-10-26', saved: 4, read: 1, minutes: 5 },
    { week: '2026-11-02', saved: 2, read: 0, minutes: 0 },
    { week: '2026-11-09', saved: 0, read: 2, minutes: 70 },
  ],
  sites: Array.from({ length: 12 }, (_, n) => ({
    key: `situs${n}`,
    label: `Situs ${n}`,
    saved: 12 - n,
    read: 1,
    minutes: 3,
  })),
  total: { saved: 78, read: 12, minutesRead: 75, minutesUnread: 130 },
};

const rows = (place: ParentNode, table: string) =>
  [...place.querySelectorAll(`${table} tbody tr`)].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );

describe('StatisticsPage', () => {
  it('says in one line that there is nothing to count', () => {
    const place = show(<StatisticsPage {...NOTHING} />);
    expect(place.textContent).toContain('Belum ada yang bisa dihitung');
    expect(place.querySelector('table, .chart')).toBeNull();
  });

  it('has every figure of the picture in a table, newest week first', () => {
    const place = show(<StatisticsPage {...FIGURES} />);
    expect(rows(place, '.figures table')).toEqual([
      ['9 Nov 2026', '0', '2', '1\u00a0jam 10\u00a0menit'],
      ['2 Nov 2026', '2', '0', '0\u00a0menit'],
      ['26 Okt 2026', '4', '1', '5\u00a0menit'],
    ]);
    expect(place.querySelectorAll('.chart[aria-hidden="true"]')).toHaveLength(2);
  });

  it('draws each week as tall as its share of the highest', () => {
    const place = show(<StatisticsPage {...FIGURES} />);
    const heights = [...place.querySelectorAll<HTMLElement>('.chart i[data-of="saved"]')].map(
      ({ style }) => style.height,
    );
    expect(heights).toEqual(['100%', '50%', '0%']);
  });

  it('shows the first ten sites, each a way to its stories, and the rest on a click', () => {
    const place = show(<StatisticsPage {...FIGURES} />);
    expect(rows(place, '.sites')).toHaveLength(10);
    expect(place.querySelector('.sites a')?.getAttribute('href')).toBe('#/semua?situs=situs0');
    expect(button(place, 'Tampilkan semua 12 situs')).toBeTruthy();
    click(place, 'button');
    expect(rows(place, '.sites')).toHaveLength(12);
  });
});
