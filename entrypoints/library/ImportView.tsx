import { useEffect } from 'preact/hooks';
import { BackupCard } from '../../components/library/import/BackupCard';
import { FilePlace } from '../../components/library/import/FilePlace';
import { ImportGuides } from '../../components/library/import/ImportGuides';
import { BACKUP_FAULTS, count } from '../../components/library/import/import-names';
import { PreviewCard } from '../../components/library/import/PreviewCard';
import { ProgressCard } from '../../components/library/import/ProgressCard';
import { ReportCard } from '../../components/library/import/ReportCard';
import { useFileDrop } from '../../components/library/import/use-file-drop';
import { UnreadFiles } from '../../components/library/import/UnreadFiles';
import { OwnPage } from '../../components/library/own-page/OwnPage';
import type { ImportReport, RefusedInFile } from '../../utils/exchange/import/run-import';
import { t } from '../../utils/i18n';
import type { ImportSession, ImportState } from './import-session';
import { saveFile } from './save-file';
import { useImport } from './use-import';

/** Brings in what other services kept, from the files that they give. */
export function ImportView({ say }: { say: (text: string) => void }) {
  const { state, session } = useImport();
  const over = useFileDrop(state.at === 'start' ? session.choose : null);
  useEffect(() => {
    document.title = `${t('importTitle')} · Bening`;
  }, []);
  return (
    <OwnPage title={t('importTitle')} intro={t('importIntro')}>
      <Stage state={state} session={session} over={over} say={say} />
    </OwnPage>
  );
}

interface StageProps {
  state: ImportState;
  session: ImportSession;
  /** Files are held over the page. */
  over: boolean;
  say: (text: string) => void;
}

function Stage({ state, session, over, say }: StageProps) {
  switch (state.at) {
    case 'start':
      return (
        <>
          <FilePlace over={over} onFiles={session.choose} />
          <UnreadFiles files={state.unread} />
          <ImportGuides />
        </>
      );
    case 'looking':
      return <ProgressCard title="importLooking" done={0} total={null} onStop={session.stop} />;
    case 'preview':
      return (
        <PreviewCard
          opened={state.opened}
          preview={state.preview}
          onStart={() => void session.start()}
          onCancel={session.reset}
        />
      );
    case 'importing':
      return (
        <ProgressCard
          title="importRunning"
          done={doneOf(state.report)}
          total={state.total}
          onStop={session.stop}
        />
      );
    case 'imported':
      return (
        <ReportCard
          report={state.report}
          undone={state.undone}
          onUndo={() => void session.undo()}
          onCopy={() => void copyList(state.report.refused, say)}
          onDownload={() => void saveList(state.report.refused)}
          onAgain={session.reset}
        />
      );
    case 'backup':
      return (
        <BackupCard
          manifest={state.backup.manifest}
          now={new Date()}
          onRestore={() => void session.restore()}
          onCancel={session.reset}
        />
      );
    case 'restoring':
      return <ProgressCard title="importRestoring" done={state.done} total={state.total} />;
    case 'restored':
      return <Ended text={restoredText(state)} onAgain={session.reset} />;
    case 'bad-backup':
      return <Ended text={t(BACKUP_FAULTS[state.fault])} onAgain={session.reset} />;
    case 'failed':
      return <Ended text={t('importBroken')} onAgain={session.reset} />;
  }
}

function Ended({ text, onAgain }: { text: string; onAgain: () => void }) {
  return (
    <section class="import-card" role="status">
      <p>{text}</p>
      <div class="import-actions">
        <a class="tool primary" href="#/semua">
          {t('importOpenLibrary')}
        </a>
        <button type="button" class="tool quiet" onClick={onAgain}>
          {t('importAgain')}
        </button>
      </div>
    </section>
  );
}

function doneOf({ added, joined, refusedCount }: ImportReport): number {
  return added + joined + refusedCount;
}

function restoredText({ report }: ImportState & { at: 'restored' }): string {
  const { restored, refused, pictures, ended } = report;
  return [
    t('importRestored', count(restored)),
    pictures > 0 ? t('importRestoredPictures', count(pictures)) : '',
    refused > 0 ? t('importRestoreRefused', count(refused)) : '',
    ended === 'quota' ? t('importFull') : ended ? t('importBroken') : '',
  ]
    .filter(Boolean)
    .join(' ');
}

// A table is written by the library that reads them, which the page does not hold otherwise.
const listOf = async (rows: RefusedInFile[], delimiter: '\t' | ',') =>
  (await import('./refused-list')).refusedList(rows, delimiter);

async function copyList(rows: RefusedInFile[], say: (text: string) => void): Promise<void> {
  await navigator.clipboard.writeText(await listOf(rows, '\t'));
  say(t('importCopied'));
}

async function saveList(rows: RefusedInFile[]): Promise<void> {
  // Excel reads UTF-8 only behind a byte order mark.
  saveFile('bening-tidak-diambil.csv', `\ufeff${await listOf(rows, ',')}`);
}
