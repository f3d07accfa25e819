import Papa from 'papaparse';

/** A record of a CSV file. `row` as a spreadsheet counts: the heading is row 1. */
export type CsvRow = { row: number; cells: string[] } | { row: number; broken: string };

const DELIMITERS = [',', ';', '\t'] as const;
/** Records read at once: a few milliseconds. */
const BATCH = 1_000;
/** Starting anew after a stray quotation mark looks through the rest of the file: so often and no more. */
const RESTARTS = 500;

/** The names over the columns, lower case. `delimiter`: the one that parts the most; Indonesian spreadsheets write `;`. */
export function csvHeading(text: string): { delimiter: string; columns: string[] } {
  const start = text.slice(0, 10_000);
  const headings = DELIMITERS.map((delimiter) => ({
    delimiter,
    columns: (parse(start, delimiter, 1).data[0] ?? []).map((name) => name.trim().toLowerCase()),
  }));
  return headings.reduce((best, each) => (each.columns.length > best.columns.length ? each : best));
}

/**
 * The records of a CSV text (RFC 4180, lines ended by `\n`), the heading included, empty lines left out but counted.
 * Where a quotation mark opens and does not close, its line is given as broken and the next line is read as if nothing
 * had been: one stray mark does not swallow the rest of the file.
 */
export function* csvRows(text: string, delimiter: string): Generator<CsvRow> {
  const width = csvHeading(text).columns.length;
  let at = 0;
  let row = 1;
  let restarts = 0;
  while (at < text.length) {
    const rest = text.slice(at);
    const { data, errors, meta } = parse(rest, delimiter, BATCH);
    const fault = errors.find(
      ({ type, code, row: index }) =>
        type === 'Quotes' && !(code === 'InvalidQuotes' && isWhole(data[index ?? -1], width)),
    );
    for (const cells of fault ? data.slice(0, fault.row) : data) {
      if (cells.length > 1 || cells[0]?.trim()) yield { row, cells };
      row += 1;
    }
    if (!fault) {
      at += meta.cursor;
      if (meta.cursor === 0) return;
      continue;
    }
    const opened = fault.index ?? 0;
    const end = rest.indexOf('\n', opened);
    yield { row, broken: rest.slice(rest.lastIndexOf('\n', opened - 1) + 1, end === -1 ? undefined : end) };
    if (end === -1 || ++restarts > RESTARTS) return;
    row += 1;
    at += end + 1;
  }
}

/** Quotation marks inside a quoted cell that nobody doubled: odd, but all cells are there. */
function isWhole(cells: string[] | undefined, width: number): boolean {
  return cells?.length === width && !cells.some((cell) => cell.includes('\n'));
}

function parse(text: string, delimiter: string, preview: number): Papa.ParseResult<string[]> {
  return Papa.parse<string[]>(text, { delimiter, newline: '\n', quoteChar: '"', preview, fastMode: false });
}
