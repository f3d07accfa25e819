import type { CatalogueRow } from './catalogue-row';
import { fold } from './tokens';
import type { SiteFigures, Statistics, WeekFigures } from './types';

const WEEKS = 26;

/** What was saved and read, by week and by site, up to `now`. What is deleted does not count. */
export function makeStatistics(rows: Iterable<CatalogueRow>, now: Date): Statistics {
  const weeks = lastWeeks(now);
  const sites = new Map<string, SiteFigures>();
  const total = { saved: 0, read: 0, minutesRead: 0, minutesUnread: 0 };
  for (const row of rows) {
    const site = siteOf(sites, row);
    const savedIn = weeks.get(weekOf(row.savedAt));
    if (savedIn) savedIn.saved += 1;
    total.saved += 1;
    site.saved += 1;
    if (row.readAt === null) {
      total.minutesUnread += row.minutes;
      continue;
    }
    for (const figures of [site, weeks.get(weekOf(row.readAt))]) {
      if (!figures) continue;
      figures.read += 1;
      figures.minutes += row.minutes;
    }
    total.read += 1;
    total.minutesRead += row.minutes;
  }
  const mostSaved = [...sites.values()].sort(
    (a, b) => b.saved - a.saved || (fold(a.label) < fold(b.label) ? -1 : 1),
  );
  return { weeks: [...weeks.values()], sites: mostSaved, total };
}

function siteOf(sites: Map<string, SiteFigures>, { site, siteName }: CatalogueRow): SiteFigures {
  let figures = sites.get(site);
  if (!figures) {
    figures = { key: site, label: siteName, saved: 0, read: 0, minutes: 0 };
    sites.set(site, figures);
  }
  return figures;
}

function lastWeeks(now: Date): Map<string, WeekFigures> {
  const monday = mondayOf(now.getTime());
  return new Map(
    Array.from({ length: WEEKS }, (_, at) => {
      const day = new Date(monday);
      day.setDate(day.getDate() - 7 * (WEEKS - 1 - at));
      const week = dayName(day);
      return [week, { week, saved: 0, read: 0, minutes: 0 }];
    }),
  );
}

const weekOf = (moment: number): string => dayName(mondayOf(moment));

function mondayOf(moment: number): Date {
  const day = new Date(moment);
  day.setHours(0, 0, 0, 0);
  day.setDate(day.getDate() - ((day.getDay() + 6) % 7));
  return day;
}

function dayName(day: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
