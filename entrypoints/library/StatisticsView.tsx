import { useEffect } from 'preact/hooks';
import { LoadError } from '../../components/library/LoadError';
import { OwnPage } from '../../components/library/own-page/OwnPage';
import { StatisticsPage } from '../../components/library/statistics/StatisticsPage';
import { t } from '../../utils/i18n';
import type { SearchClient } from '../../utils/search/types';
import { useAnswer } from './use-answer';

/** What was saved and read; counted here, from what is stored here. */
export function StatisticsView({ client }: { client: SearchClient }) {
  const { answer, failed, retry } = useAnswer(client, client.statistics);
  useEffect(() => {
    document.title = `${t('statisticsTitle')} · Bening`;
  }, []);
  return (
    <OwnPage title={t('statisticsTitle')} intro={t('statisticsIntro')}>
      {failed ? <LoadError onRetry={retry} /> : answer ? <StatisticsPage {...answer} /> : null}
      <p class="own-page-next">
        <a href="#/penyimpanan">{t('storageTitle')}</a>
      </p>
    </OwnPage>
  );
}
