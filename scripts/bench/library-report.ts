import { printBars, type Bar } from './bar';
import type { LibraryRow } from './library-measure';

const ms = (value: number): string => value.toFixed(value < 100 ? 1 : 0);
const seconds = (value: number): string => ms(value / 1000);

type Figure = [name: string, of: (row: LibraryRow) => number, show: (value: number) => string];

const FIGURES: Figure[] = [
  ['library page opened, first rows, ms', ({ onScreen }) => onScreen, ms],
  ['first 50 rows, ms', ({ list }) => list, ms],
  ['next 50 rows, ms', ({ nextPage }) => nextPage, ms],
  ['a shelf with 10 of all, ms', ({ fewOfMany }) => fewOfMany, ms],
  ['open one, ms', ({ open }) => open, ms],
  ['save one, ms', ({ save }) => save, ms],
  ['tag 10,000 (or all), s', ({ tagging }) => tagging, seconds],
  ['un-archive 10,000 (or all), s', ({ unarchiving }) => unarchiving, seconds],
  ['search ready on opening, ms', ({ ready }) => ready, ms],
  ['search, median, ms', ({ searchMedian }) => searchMedian, ms],
  ['search, p95, ms', ({ search95 }) => search95, ms],
  ['index everything, s', ({ indexing }) => indexing, seconds],
  ['import 10,000 more, s', ({ importing }) => importing, seconds],
  ['stored, MB', ({ bytes }) => bytes, (value) => (value / 1e6).toFixed(1)],
];

type Compared = LibraryRow & { bare: NonNullable<LibraryRow['bare']> };

const RATIOS: [name: string, most: number | null, of: (row: Compared) => number][] = [
  ['list', 2, ({ list, bare }) => list / bare.list],
  ['list (against any 50 side by side)', null, ({ list, bare }) => list / bare.range],
  ['open', 2, ({ open, bare }) => open / bare.open],
  ['save', null, ({ save, bare }) => save / bare.save],
  ['tag 10,000 (or all)', null, ({ tagging, bare }) => tagging / bare.tagging],
  ['import', 2.5, ({ importing, bare }) => importing / bare.importing],
];

/** Where the bars against PouchDB alone and on searching stand, and what growth is told of. */
const [SMALL, MIDDLE, LARGE] = [1_000, 10_000, 100_000];

/** Prints the tables; returns the bars that are missed, one line each. */
export function printLibrary(rows: LibraryRow[]): string[] {
  const at = (size: number) => rows.find((row) => row.size === size);
  const growth = (of: (row: LibraryRow) => number): number => {
    const [small, large] = [at(SMALL), at(LARGE)];
    return small && large ? of(large) / of(small) : NaN;
  };
  const line = (name: string, cells: string[]) =>
    console.log(name.padEnd(36) + cells.map((cell) => cell.padStart(12)).join(''));

  line('Articles', [...rows.map(({ size }) => size.toLocaleString('en')), 'grows']);
  for (const [name, of, show] of FIGURES) {
    const times = growth(of);
    line(name, [...rows.map((row) => show(of(row))), Number.isNaN(times) ? '-' : `${times.toFixed(2)} x`]);
  }

  console.log('\nTimes what PouchDB alone takes for the same records');
  const compared = rows.filter((row): row is Compared => row.bare !== null);
  const ratioLines = RATIOS.map(([name, , of]) => [name, compared.map((row) => of(row).toFixed(2))] as const);
  for (const [name, cells] of ratioLines) line(name, cells);

  const middle = compared.find(({ size }) => size === MIDDLE);
  const againstBare = RATIOS.flatMap(([name, most, of]): Bar[] =>
    most === null
      ? []
      : [{ name: `${name} at 10,000`, value: middle ? of(middle) : NaN, most, unit: 'x PouchDB alone' }],
  );
  const grown = (name: string, of: (row: LibraryRow) => number): Bar => ({
    name: `${name}, 100,000 to 1,000`,
    value: growth(of),
    most: 2,
    unit: 'x',
  });
  return printBars([
    ...againstBare,
    { name: 'search at 10,000, p95', value: at(MIDDLE)?.search95 ?? NaN, most: 60, unit: 'ms' },
    grown('library page, first rows on the screen', ({ onScreen }) => onScreen),
    grown('first 50 rows', ({ list }) => list),
    grown('a shelf with 10 of all', ({ fewOfMany }) => fewOfMany),
  ]);
}
