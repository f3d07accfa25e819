import type { BackupArticle, RestoreOutcome } from '../../library/backup-types';
import type { Backup } from '../backup/open-backup';

export interface RestoreReport {
  restored: number;
  /** Damaged, or written by a later Bening. */
  refused: number;
  ended: 'quota' | 'storage' | null;
}

/** Articles in a message, and characters of their JSON, whichever comes first. */
const BATCH = 200;
const BATCH_LENGTH = 8_000_000;

/** Puts back what is in a backup, batch by batch; where the store is full it ends there. */
export async function runRestore(
  backup: Backup,
  send: (articles: BackupArticle[]) => Promise<RestoreOutcome>,
  onProgress: (done: number) => void,
): Promise<RestoreReport> {
  const report: RestoreReport = { restored: 0, refused: 0, ended: null };
  let batch: BackupArticle[] = [];
  let length = 0;
  const flush = async (): Promise<boolean> => {
    if (batch.length === 0) return true;
    const outcome = await send(batch);
    [batch, length] = [[], 0];
    if (!outcome.ok) report.ended = outcome.reason;
    else for (const result of outcome.results) report[result] += 1;
    onProgress(report.restored + report.refused);
    return outcome.ok;
  };
  for await (const article of backup.articles()) {
    batch.push(article);
    length += JSON.stringify(article).length;
    if ((batch.length >= BATCH || length >= BATCH_LENGTH) && !(await flush())) return report;
  }
  await flush();
  return report;
}
