import { t } from '../../../utils/i18n';
import type { Statistics } from '../../../utils/search/types';
import { formatMinutes } from '../format-time';
import { SiteTable } from './SiteTable';
import { Totals } from './Totals';
import { WeekChart } from './WeekChart';
import { WeekTable } from './WeekTable';

/** What was saved and read, in pictures and as tables. */
export function StatisticsPage({ weeks, sites, total }: Statistics) {
  if (total.saved === 0) return <p class="figures-none">{t('statisticsNone')}</p>;
  const count = (value: number) => value.toLocaleString(t('uiLanguage'));
  return (
    <>
      <Totals {...total} />
      <section class="figures-part">
        <h2>{t('statisticsWeeks')}</h2>
        <WeekChart
          weeks={weeks}
          series={[
            { of: 'saved', name: t('statisticsSaved'), format: count },
            { of: 'read', name: t('statisticsRead'), format: count },
          ]}
        />
        <h3>{t('statisticsTimeRead')}</h3>
        <WeekChart
          weeks={weeks}
          series={[{ of: 'minutes', name: t('statisticsTimeRead'), format: formatMinutes }]}
        />
        <WeekTable weeks={weeks} />
      </section>
      <section class="figures-part">
        <h2>{t('statisticsSites')}</h2>
        <SiteTable sites={sites} />
      </section>
    </>
  );
}
