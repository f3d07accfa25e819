import type { BackupArticle, BackupPicture, RestoreOutcome } from '../../library/backup-types';
import type { Backup } from '../backup/open-backup';

export interface RestoreReport {
  restored: number;
  /** Damaged, or written by a later Bening. */
  refused: number;
  /** Pictures that are there now. */
  pictures: number;
  ended: 'quota' | 'storage' | null;
}

export interface RestoreWays {
  articles: (part: BackupArticle[]) => Promise<RestoreOutcome>;
  pictures: (part: BackupPicture[]) => Promise<RestoreOutcome>;
}

/** Items in a message, and characters of their JSON, whichever comes first. */
const BATCH = 200;
const BATCH_LENGTH = 8_000_000;

/**
 * Puts back what is in a backup, batch by batch; where the store is full it ends there. Pictures come after the stories
 * that show them: one that no story shows is cleared away.
 */
export async function runRestore(
  backup: Backup,
  send: RestoreWays,
  onProgress: (done: number) => void,
): Promise<RestoreReport> {
  const report: RestoreReport = { restored: 0, refused: 0, pictures: 0, ended: null };
  report.ended = await inBatches(backup.articles(), send.articles, (result) => {
    report[result] += 1;
    onProgress(report.restored + report.refused);
  });
  report.ended ??= await inBatches(backup.pictures(), send.pictures, (result) => {
    if (result === 'restored') report.pictures += 1;
  });
  return report;
}

/** Sends them all; where it ends early, why. */
async function inBatches<Item>(
  items: AsyncIterable<Item>,
  send: (batch: Item[]) => Promise<RestoreOutcome>,
  onEach: (result: 'restored' | 'refused') => void,
): Promise<RestoreReport['ended']> {
  let batch: Item[] = [];
  let length = 0;
  const flush = async () => {
    if (batch.length === 0) return null;
    const outcome = await send(batch);
    [batch, length] = [[], 0];
    if (!outcome.ok) return outcome.reason;
    outcome.results.forEach(onEach);
    return null;
  };
  for await (const item of items) {
    batch.push(item);
    length += JSON.stringify(item).length;
    const ended = batch.length >= BATCH || length >= BATCH_LENGTH ? await flush() : null;
    if (ended) return ended;
  }
  return flush();
}
