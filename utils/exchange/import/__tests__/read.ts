import { JSDOM } from 'jsdom';
import { openFiles } from '../open-files';
import type { ImportPart, ImportRow, ReadContext, TakenRow } from '../types';

const { window } = new JSDOM('');

export const NOW = new Date('2026-11-22T12:00:00Z');
export const CONTEXT: ReadContext = { now: NOW, view: window as unknown as ReadContext['view'] };

/** The rows of all parts, one after another. */
export async function rowsOf(parts: ImportPart[]): Promise<ImportRow[]> {
  const rows: ImportRow[] = [];
  for (const part of parts) {
    for await (const row of part.rows({ ...CONTEXT, peek: false })) rows.push(row);
  }
  return rows;
}

/** What is in a file: its rows, and whose it is (null where it is not known). */
export async function read(file: File): Promise<{ source: string | null; rows: ImportRow[] }> {
  const { parts } = await openFiles([file]);
  return { source: parts[0]?.source ?? null, rows: await rowsOf(parts) };
}

export async function taken(file: File): Promise<TakenRow[]> {
  return (await read(file)).rows.filter((row) => row.ok);
}

export function textFile(content: string | Uint8Array<ArrayBuffer>, name = 'berkas'): File {
  return new File([content], name);
}
