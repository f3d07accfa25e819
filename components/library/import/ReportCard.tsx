import type { ImportReport } from '../../../utils/exchange/import/run-import';
import type { Caveat } from '../../../utils/exchange/import/types';
import { t, type MessageKey } from '../../../utils/i18n';
import { CardTitle } from '../own-page/CardTitle';
import { CAVEATS, count } from './import-names';
import { RefusedList } from './RefusedList';

interface Props {
  report: ImportReport;
  undone: 'no' | 'running' | 'failed' | number;
  onUndo: () => void;
  onCopy: () => void;
  onDownload: () => void;
  onAgain: () => void;
}

const TITLES: Record<NonNullable<ImportReport['ended']>, MessageKey> = {
  stopped: 'importStopped',
  quota: 'importFull',
  storage: 'importBroken',
};

/** What was taken, what was joined with what was there, what was refused and why; and the way back. */
export function ReportCard({ report, undone, onUndo, onCopy, onDownload, onAgain }: Props) {
  const { added, joined, refusedCount, refused, ended, caveats } = report;
  const isUndone = typeof undone === 'number';
  return (
    <section class="import-card" aria-labelledby="report-title">
      <CardTitle id="report-title">
        {t(isUndone ? 'importUndone' : ended ? TITLES[ended] : 'importFinished')}
      </CardTitle>
      <div role="status">
        {isUndone ? (
          <p>{t('importUndoneCount', count(undone))}</p>
        ) : (
          <dl class="import-totals">
            <Total number={added} name="importAdded" />
            <Total number={joined} name="importJoined" />
            <Total number={refusedCount} name="importRefused" />
          </dl>
        )}
        {undone === 'failed' ? <p class="import-fault">{t('libraryWriteFailed')}</p> : null}
      </div>
      {isUndone ? null : (
        <ul class="import-facts">
          {ended === 'quota' || ended === 'storage' ? <li>{t('importKeptSoFar')}</li> : null}
          {(Object.keys(caveats) as Caveat[]).map((caveat) => (
            <li key={caveat}>{t(CAVEATS[caveat], count(caveats[caveat] ?? 0))}</li>
          ))}
        </ul>
      )}
      <div class="import-actions">
        <a class="tool primary" href="#/semua">
          {t('importOpenLibrary')}
        </a>
        {!isUndone && added + joined > 0 ? (
          <button
            type="button"
            class="tool quiet"
            aria-disabled={undone === 'running' || undefined}
            onClick={onUndo}
          >
            {t(undone === 'running' ? 'importUndoing' : 'importUndo')}
          </button>
        ) : null}
        <button type="button" class="tool quiet" onClick={onAgain}>
          {t('importAgain')}
        </button>
      </div>
      {refused.length > 0 ? (
        <RefusedList rows={refused} all={refusedCount} onCopy={onCopy} onDownload={onDownload} />
      ) : null}
    </section>
  );
}

function Total({ number, name }: { number: number; name: MessageKey }) {
  return (
    <div>
      <dd>{count(number)}</dd>
      <dt>{t(name)}</dt>
    </div>
  );
}
