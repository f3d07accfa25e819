import type { LibraryRow } from './library-measure';

const COMPARED_AT = 10_000;
const SEARCH_BAR_MS = 60;
const GROWTH_BAR = 2;

const ms = (value: number | null): string => (value === null ? '-' : value.toFixed(value < 100 ? 1 : 0));

const LINES: [string, (row: LibraryRow) => string][] = [
  ['first list on the screen, ms', ({ onScreen }) => ms(onScreen)],
  ['first 50 rows, ms', ({ list }) => ms(list)],
  ['next 50 rows, ms', ({ nextPage }) => ms(nextPage)],
  ['a shelf with 10 of all, ms', ({ fewOfMany }) => ms(fewOfMany)],
  ['open one, ms', ({ open }) => ms(open)],
  ['save one, ms', ({ save }) => ms(save)],
  ['tag 10,000 (or all), s', ({ tagging }) => ms(tagging / 1000)],
  ['un-archive 10,000 (or all), s', ({ unarchiving }) => ms(unarchiving / 1000)],
  ['search ready on opening, ms', ({ ready }) => ms(ready)],
  ['search, median, ms', ({ searchMedian }) => ms(searchMedian)],
  ['search, p95, ms', ({ search95 }) => ms(search95)],
  ['index everything, s', ({ indexing }) => ms(indexing / 1000)],
  ['import 10,000, s', ({ importing }) => ms(importing / 1000)],
  ['stored, MB', ({ bytes }) => (bytes / 1e6).toFixed(1)],
];

type Ratio = [name: string, bar: number | null, of: (row: LibraryRow & { bare: object }) => number];

const RATIOS: Ratio[] = [
  ['list', 2, ({ list, bare }) => list / (bare?.list ?? NaN)],
  ['list (against any 50 side by side)', null, ({ list, bare }) => list / (bare?.range ?? NaN)],
  ['open', 2, ({ open, bare }) => open / (bare?.open ?? NaN)],
  ['save', null, ({ save, bare }) => save / (bare?.save ?? NaN)],
  ['tag 10,000', null, ({ tagging, bare }) => tagging / (bare?.tagging ?? NaN)],
  ['import', 2.5, ({ importing, bare }) => importing / (bare?.importing ?? NaN)],
];

/** Prints the tables; returns the bars that are missed, one line each. */
export function printLibrary(rows: LibraryRow[]): string[] {
  const failures: string[] = [];
  const table = (name: string, cells: string[]) =>
    console.log(name.padEnd(36) + cells.map((cell) => cell.padStart(11)).join(''));
  table(
    'Articles',
    rows.map(({ size }) => size.toLocaleString('en')),
  );
  for (const [name, cell] of LINES) table(name, rows.map(cell));

  console.log('\nTimes what PouchDB alone takes for the same records');
  const compared = rows.filter((row) => row.bare !== null) as (LibraryRow & { bare: object })[];
  for (const [name, bar, ratio] of RATIOS) {
    table(
      bar === null ? name : `${name} (bar ${bar})`,
      compared.map((row) => ratio(row).toFixed(2)),
    );
    const held = compared.find(({ size }) => size === COMPARED_AT);
    if (bar !== null && held && !(ratio(held) <= bar))
      failures.push(`${name}: ${ratio(held).toFixed(2)} > ${bar}`);
  }
  const at = (size: number) => rows.find((row) => row.size === size);
  const found = at(COMPARED_AT)?.search95;
  if (found && found > SEARCH_BAR_MS)
    failures.push(`search p95: ${found.toFixed(1)} ms > ${SEARCH_BAR_MS} ms`);
  const [small, large] = [at(1_000), at(100_000)];
  if (small && large) {
    for (const name of ['list', 'fewOfMany', 'onScreen'] as const) {
      const growth = large[name] / small[name];
      table(`${name}, 100,000 to 1,000 (bar ${GROWTH_BAR})`, [growth.toFixed(2)]);
      if (growth > GROWTH_BAR) failures.push(`${name} at 100,000: ${growth.toFixed(2)}x of 1,000`);
    }
  }
  return failures;
}
