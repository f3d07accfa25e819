import { t } from '../../../utils/i18n';
import type { Statistics } from '../../../utils/search/types';
import { formatMinutes } from '../format-time';

/** Four figures of the whole library. */
export function Totals({ saved, read, minutesRead, minutesUnread }: Statistics['total']) {
  const figures = [
    [t('statisticsSaved'), saved.toLocaleString(t('uiLanguage'))],
    [t('statisticsRead'), read.toLocaleString(t('uiLanguage'))],
    [t('statisticsTimeRead'), formatMinutes(minutesRead)],
    [t('statisticsTimeWaiting'), formatMinutes(minutesUnread)],
  ];
  return (
    <dl class="totals">
      {figures.map(([name, figure]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  );
}
