import { t } from '../../../utils/i18n';
import type { WeekFigures } from '../../../utils/search/types';
import { monthName, weekName } from './week-name';

export interface Series {
  of: 'saved' | 'read' | 'minutes';
  name: string;
  format: (value: number) => string;
}

interface Props {
  weeks: WeekFigures[];
  series: Series[];
}

/** Bars for each week, drawn with boxes alone. The same figures stand in a table beside it, so it is hidden from readers of screens. */
export function WeekChart({ weeks, series }: Props) {
  const language = t('uiLanguage');
  const highest = Math.max(1, ...weeks.flatMap((week) => series.map(({ of }) => week[of])));
  return (
    <div class="chart" aria-hidden="true">
      {series.length > 1 ? (
        <p class="chart-legend">
          {series.map(({ of, name }) => (
            <span key={of} data-of={of}>
              {name}
            </span>
          ))}
        </p>
      ) : null}
      <p class="chart-top">{series[0]?.format(highest)}</p>
      <div class="chart-weeks">
        {weeks.map((week, at) => (
          <div key={week.week} class="chart-week" title={tellWeek(week, series, language)}>
            {series.map(({ of }) => (
              <i key={of} data-of={of} style={{ height: `${(100 * week[of]) / highest}%` }} />
            ))}
            {beginsMonth(weeks, at) ? <small>{monthName(week.week, language)}</small> : null}
          </div>
        ))}
      </div>
    </div>
  );
}

function tellWeek(week: WeekFigures, series: Series[], language: string): string {
  const figures = series.map(({ of, name, format }) => `${name}: ${format(week[of])}`);
  return [weekName(week.week, language), ...figures].join('\n');
}

/** The first week that begins in a month; the last ones of the row have no room for a name. */
function beginsMonth(weeks: WeekFigures[], at: number): boolean {
  const month = (week: WeekFigures | undefined) => week?.week.slice(0, 7);
  return month(weeks[at]) !== month(weeks[at - 1]) && at > 0 && at < weeks.length - 1;
}
