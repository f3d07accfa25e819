import { useEffect, useState } from 'preact/hooks';
import { ExportedCard } from '../../components/library/export/ExportedCard';
import type { ExportSet, Format } from '../../components/library/export/export-view';
import { FormatChoice } from '../../components/library/export/FormatChoice';
import { SetChoice } from '../../components/library/export/SetChoice';
import { ProgressCard } from '../../components/library/import/ProgressCard';
import { OwnPage } from '../../components/library/own-page/OwnPage';
import { t } from '../../utils/i18n';
import type { ExportSession, ExportState } from './export-session';
import { useExport } from './use-export';
import type { Overview } from './use-overview';

/** Takes stories out of the library, into a file. */
export function ExportView({ overview }: { overview: Overview }) {
  const { state, session } = useExport();
  useEffect(() => {
    document.title = `${t('exportTitle')} · Bening`;
  }, []);
  return (
    <OwnPage title={t('exportTitle')} intro={t('exportIntro')}>
      {state.at === 'start' ? (
        <Choices state={state} session={session} overview={overview} />
      ) : state.at === 'writing' ? (
        <ProgressCard title="exportWriting" done={state.done} total={state.total} onStop={session.stop} />
      ) : (
        <ExportedCard
          name={state.file.name}
          size={state.file.content.size}
          damaged={state.file.damaged}
          onSaveAgain={session.saveAgain}
          onMore={session.reset}
        />
      )}
    </OwnPage>
  );
}

interface ChoicesProps {
  state: ExportState & { at: 'start' };
  session: ExportSession;
  overview: Overview;
}

function Choices({ state, session, overview: { counts, tags } }: ChoicesProps) {
  const { chosen, fault } = state;
  const [format, setFormat] = useState<Format>(chosen.length > 0 ? 'epub' : 'backup');
  const [set, setSet] = useState<ExportSet>(
    chosen.length > 0 ? { kind: 'chosen' } : { kind: 'shelf', shelf: 'all' },
  );
  const taken: ExportSet = format === 'backup' ? { kind: 'shelf', shelf: 'all' } : set;
  const count =
    taken.kind === 'chosen'
      ? chosen.length
      : taken.kind === 'tag'
        ? tags.find(({ key }) => key === taken.tag)?.count
        : counts?.[taken.shelf].count;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (count !== 0) void session.start(format, taken);
      }}
    >
      <FormatChoice format={format} onChange={setFormat} />
      {format === 'backup' ? null : (
        <SetChoice set={set} onChange={setSet} counts={counts} tags={tags} chosen={chosen.length} />
      )}
      {fault ? (
        <p class="import-fault" role="alert">
          {t(fault === 'too-large' ? 'exportTooLarge' : 'exportFailed')}
        </p>
      ) : null}
      <div class="export-go">
        <button type="submit" class="tool primary" aria-disabled={count === 0 || undefined}>
          {count === undefined ? t('exportTitle') : t('exportStart', count)}
        </button>
        <p class="intro" role="status">
          {count === 0 ? t('exportNothing') : format === 'backup' ? t('exportBackupAll') : ''}
        </p>
      </div>
    </form>
  );
}
