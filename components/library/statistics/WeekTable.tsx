import { t } from '../../../utils/i18n';
import type { WeekFigures } from '../../../utils/search/types';
import { formatMinutes } from '../format-time';
import { weekName } from './week-name';

/** The figures of the charts, newest week first. */
export function WeekTable({ weeks }: { weeks: WeekFigures[] }) {
  const language = t('uiLanguage');
  return (
    <details class="figures">
      <summary>{t('statisticsAsTable')}</summary>
      <table>
        <caption class="unseen">{t('statisticsWeeks')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('statisticsWeekOf')}</th>
            <th scope="col">{t('statisticsSaved')}</th>
            <th scope="col">{t('statisticsRead')}</th>
            <th scope="col">{t('statisticsTimeRead')}</th>
          </tr>
        </thead>
        <tbody>
          {weeks.toReversed().map(({ week, saved, read, minutes }) => (
            <tr key={week}>
              <th scope="row">{weekName(week, language)}</th>
              <td>{saved}</td>
              <td>{read}</td>
              <td>{formatMinutes(minutes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
