import { csvHeading, csvRows } from '../csv-rows';
import { refuse, toRow } from '../to-row';
import type { RawStory, Source, TextFormat } from '../types';

/** No cell that we take is longer, and none has to be walked through at full length to be cut. */
const CELL_LENGTH = 100_000;

/** The cell of a row under a column's name (lower case); empty where there is no such column. */
export type Cell = (column: string) => string;

/** A format that is a table: known by the columns it has. */
export function csvFormat(
  source: Source,
  hasColumns: (columns: string[]) => boolean,
  toStory: (cell: Cell) => RawStory,
): TextFormat {
  return {
    source,
    recognises: (text) => hasColumns(csvHeading(text).columns),
    *rows(text, { now }) {
      const { delimiter, columns } = csvHeading(text);
      const places = new Map(columns.map((name, index) => [name, index]));
      for (const record of csvRows(text, delimiter)) {
        if (record.row === 1) continue;
        if ('broken' in record) yield refuse(record.row, record.last ? 'given-up' : 'quotes', record.broken);
        else
          yield toRow(
            record.row,
            toStory((name) => (record.cells[places.get(name) ?? -1] ?? '').slice(0, CELL_LENGTH)),
            now,
          );
      }
    },
  };
}

/** All of these columns, whatever else there is. */
export function all(...names: string[]): (columns: string[]) => boolean {
  return (columns) => names.every((name) => columns.includes(name));
}

/** Tags in one cell, parted by any of `marks`. */
export function splitTags(cell: string, marks: RegExp): string[] {
  return cell.slice(0, 10_000).split(marks);
}
