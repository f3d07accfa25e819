import { t } from '../../../utils/i18n';
import type { WeekFigures } from '../../../utils/search/types';
import { weekName } from './week-name';
import { FigureCells, FigureNames } from './FigureColumns';

/** The figures of the charts, newest week first. */
export function WeekTable({ weeks }: { weeks: WeekFigures[] }) {
  const language = t('uiLanguage');
  return (
    <details class="figures">
      <summary>{t('statisticsAsTable')}</summary>
      <table>
        <caption class="unseen">{t('statisticsWeeks')}</caption>
        <FigureNames first={t('statisticsWeekOf')} />
        <tbody>
          {weeks.toReversed().map(({ week, saved, read, minutes }) => (
            <tr key={week}>
              <th scope="row">{weekName(week, language)}</th>
              <FigureCells saved={saved} read={read} minutes={minutes} />
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
