import { useState } from 'preact/hooks';
import { t } from '../../../utils/i18n';
import type { SiteFigures } from '../../../utils/search/types';
import { listHref, NO_FILTERS, shelfAddress } from '../library-address';
import { FigureCells, FigureNames } from './FigureColumns';

/** Sites shown before the rest is asked for. */
const FIRST = 10;

/** What was saved and read of each site, most first; each with a bar that is as long as its share of the longest. */
export function SiteTable({ sites }: { sites: SiteFigures[] }) {
  const [all, setAll] = useState(false);
  const most = sites[0]?.saved ?? 1;
  return (
    <>
      <table class="sites">
        <caption class="unseen">{t('statisticsSites')}</caption>
        <FigureNames first={t('statisticsSite')} />
        <tbody>
          {(all ? sites : sites.slice(0, FIRST)).map(({ key, label, saved, read, minutes }) => (
            <tr key={key}>
              <th scope="row">
                <a href={listHref({ ...shelfAddress('all'), filters: { ...NO_FILTERS, sites: [key] } })}>
                  {label || t('statisticsUnknownSite')}
                </a>
                <i class="share" style={{ width: `${(100 * saved) / most}%` }} />
              </th>
              <FigureCells saved={saved} read={read} minutes={minutes} />
            </tr>
          ))}
        </tbody>
      </table>
      {sites.length > FIRST && !all ? (
        <button type="button" class="tool quiet" onClick={() => setAll(true)}>
          {t('statisticsAllSites', sites.length)}
        </button>
      ) : null}
    </>
  );
}
