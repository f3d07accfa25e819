import type { ImportedArticle, ImportOutcome } from '../../library/types';
import { createBreath } from './breathe';
import { makeReadable } from './make-readable';
import type { Caveat, ImportPart, ReadContext, RefusedRow, TakenRow } from './types';

export interface RefusedInFile extends RefusedRow {
  file: string;
}

/** What came of an import, or has so far. */
export interface ImportReport {
  added: number;
  joined: number;
  refusedCount: number;
  /** The first of them. */
  refused: RefusedInFile[];
  caveats: Partial<Record<Caveat, number>>;
  /** Why it did not come to its end: the reader stopped it, or the store could not take more. */
  ended: 'stopped' | 'quota' | 'storage' | null;
}

export interface ImportPorts {
  /** Hands a batch to the library's only writer. */
  send: (articles: ImportedArticle[]) => Promise<ImportOutcome>;
  onProgress: (report: ImportReport) => void;
  signal: AbortSignal;
}

/** Stories in a batch, and characters of bodies, whichever comes first: one message, one transaction. */
const BATCH = 500;
const BATCH_LENGTH = 4_000_000;
/** A list of more helps nobody, and a file of garbage would fill the memory. */
const REFUSED_KEPT = 10_000;

/**
 * Imports all parts, batch by batch. A row that fails is told of and the rest goes on; where the store is full, it ends
 * there, and what was taken is whole.
 */
export async function runImport(
  parts: ImportPart[],
  context: ReadContext,
  { send, onProgress, signal }: ImportPorts,
): Promise<ImportReport> {
  const breathe = createBreath();
  const report: ImportReport = {
    added: 0,
    joined: 0,
    refusedCount: 0,
    refused: [],
    caveats: {},
    ended: null,
  };
  let batch: { file: string; row: TakenRow }[] = [];
  let length = 0;

  const flush = async (): Promise<boolean> => {
    const sent = batch;
    [batch, length] = [[], 0];
    if (sent.length === 0) return true;
    const outcome = await send(sent.map(({ row }) => row.article));
    if (!outcome.ok) report.ended = outcome.reason;
    else outcome.results.forEach((result, index) => note(report, sent[index], result.did));
    onProgress({ ...report });
    return outcome.ok;
  };

  for (const part of parts) {
    for await (const row of part.rows({ ...context, peek: false })) {
      if (signal.aborted) return { ...report, ended: 'stopped' };
      if (!row.ok) refuse(report, { ...row, file: part.name });
      else {
        const readable = makeReadable(row, context.view);
        batch.push({ file: part.name, row: readable });
        length += (readable.article.html?.length ?? 0) * 2;
      }
      if ((batch.length >= BATCH || length >= BATCH_LENGTH) && !(await flush())) return report;
      await breathe();
    }
  }
  await flush();
  return report;
}

function note(
  report: ImportReport,
  sent: { file: string; row: TakenRow } | undefined,
  did: 'added' | 'joined' | 'refused',
): void {
  if (!sent) return;
  const { file, row } = sent;
  if (did === 'refused') {
    refuse(report, { file, ok: false, row: row.row, reason: 'store', said: row.article.url });
    return;
  }
  report[did] += 1;
  for (const caveat of row.caveats) report.caveats[caveat] = (report.caveats[caveat] ?? 0) + 1;
}

function refuse(report: ImportReport, row: RefusedInFile): void {
  report.refusedCount += 1;
  if (report.refused.length < REFUSED_KEPT) report.refused.push(row);
}
