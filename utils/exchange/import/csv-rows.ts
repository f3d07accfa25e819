import Papa from 'papaparse';

/** A record of a CSV file. `row` as a spreadsheet counts: the heading is row 1. */
export type CsvRow =
  | { row: number; cells: string[] }
  /** `last`: so much is broken that what follows is not read. */
  | { row: number; broken: string; last: boolean };

const DELIMITERS = [',', ';', '\t'] as const;
/** Characters read at once: some thousand records, a few milliseconds. */
const WINDOW = 256 * 1024;
const SMALL_WINDOW = 1024;
/** A record longer than the window is looked for in ever larger ones, until so many characters were looked at in all. */
const PATIENCE = 300_000_000;
/** A file with so many broken lines is no table. */
const BROKEN = 10_000;

/** The names over the columns, lower case. `delimiter`: the one that parts the most; Indonesian spreadsheets write `;`. */
export function csvHeading(text: string): { delimiter: string; columns: string[] } {
  const start = text.slice(0, 10_000);
  const headings = DELIMITERS.map((delimiter) => ({
    delimiter,
    columns: (parse(start, delimiter, false).data[0] ?? []).map((name) => name.trim().toLowerCase()),
  }));
  return headings.reduce((best, each) => (each.columns.length > best.columns.length ? each : best));
}

/**
 * The records of a CSV text (RFC 4180, lines ended by `\n`), the heading included, empty lines left out but counted.
 * Where a quotation mark opens and does not close as it should, its line is given as broken and the next line is read as
 * if nothing had been: one stray mark does not swallow the rest of the file.
 */
export function* csvRows(text: string, delimiter: string): Generator<CsvRow> {
  const width = csvHeading(text).columns.length;
  let [at, row, size, patience, broken] = [0, 1, WINDOW, PATIENCE, 0];
  while (at < text.length) {
    const window = text.slice(at, at + size);
    const isRest = at + size >= text.length;
    const { data, errors, meta } = parse(window, delimiter, !isRest);
    const fault = errors.find(
      ({ code, row: index }) => !(code === 'InvalidQuotes' && isWhole(data[index ?? -1], width)),
    );
    for (const cells of data.slice(0, fault?.row)) {
      if (cells.length > 1 || cells[0]?.trim()) yield { row, cells };
      row += 1;
    }
    const isCut = !isRest && (fault?.row ?? data.length) === data.length;
    if (data.length > 0 && (isCut || !fault)) {
      at += meta.cursor;
      size = WINDOW;
    } else if (!fault && patience > 0) {
      size *= 4;
      patience -= size;
    } else {
      const opened = at + (fault?.index ?? 0);
      const end = text.indexOf('\n', opened);
      const last = end !== -1 && ++broken >= BROKEN;
      const line = text.slice(text.lastIndexOf('\n', opened - 1) + 1, end === -1 ? undefined : end);
      yield { row, broken: line, last };
      if (end === -1 || last) return;
      row += 1;
      at = end + 1;
      // Where one line is broken, many may be.
      size = SMALL_WINDOW;
    }
  }
}

/** Quotation marks inside a quoted cell that nobody doubled: odd, but all cells are there. */
function isWhole(cells: string[] | undefined, width: number): boolean {
  return cells?.length === width && !cells.some((cell) => cell.includes('\n'));
}

/** `isCut`: the text may end within its last record, which is then left out; `meta.cursor` is where that one begins. */
function parse(text: string, delimiter: string, isCut: boolean): Papa.ParseResult<string[]> {
  const parser = new Papa.Parser({ delimiter, newline: '\n', quoteChar: '"', fastMode: false });
  return parser.parse(text, 0, isCut) as Papa.ParseResult<string[]>;
}
