import { createBreath } from './breathe';
import type { ImportPart, ReadContext, RefusedRow, TakenRow } from './types';

/** What an import would bring, by counting. */
export interface ImportPreview {
  stories: number;
  archived: number;
  favourites: number;
  tagged: number;
  withBody: number;
  withNotes: number;
  refused: number;
  /** The first few titles (addresses where there is none). */
  examples: string[];
}

const EXAMPLES = 5;

/** Reads all parts through and takes nothing. Stops, with what it has, when `signal` says so. */
export async function previewImport(
  parts: ImportPart[],
  context: ReadContext,
  signal: AbortSignal,
): Promise<ImportPreview> {
  const breathe = createBreath();
  const preview: ImportPreview = {
    stories: 0,
    archived: 0,
    favourites: 0,
    tagged: 0,
    withBody: 0,
    withNotes: 0,
    refused: 0,
    examples: [],
  };
  for (const part of parts) {
    for await (const row of part.rows({ ...context, peek: true })) {
      if (signal.aborted) return preview;
      count(preview, row);
      await breathe();
    }
  }
  return preview;
}

function count(preview: ImportPreview, row: TakenRow | RefusedRow): void {
  if (!row.ok) {
    preview.refused += 1;
    return;
  }
  const { title, url, readAt, favourite, tags, html, notes } = row.article;
  preview.stories += 1;
  preview.archived += readAt ? 1 : 0;
  preview.favourites += favourite ? 1 : 0;
  preview.tagged += tags.length > 0 ? 1 : 0;
  preview.withBody += html ? 1 : 0;
  preview.withNotes += notes ? 1 : 0;
  if (preview.examples.length < EXAMPLES) preview.examples.push(title || url);
}
