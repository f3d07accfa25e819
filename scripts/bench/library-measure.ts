import type { LibraryBrowser } from './library-browser';
import { COMPARED } from './library-seed';
import { median, percentile } from './statistics';

const IMPORTED = 10_000;
const CHANGED = 10_000;
const SEARCHES = 200;

/** Medians in milliseconds, unless told otherwise; null where it was not measured. */
export interface LibraryRow {
  size: number;
  list: number;
  nextPage: number;
  /** A page of ten rows out of all. */
  fewOfMany: number;
  open: number;
  save: number;
  /** 10,000 more articles, in all. */
  importing: number;
  /** 10,000 (or all there are) at once, in all. */
  tagging: number;
  unarchiving: number;
  searchMedian: number;
  search95: number;
  /** Until the worker of a page just opened knows all. */
  ready: number;
  /** Until every word of a new library is found. */
  indexing: number;
  /** From the click to the first rows on the screen. */
  onScreen: number;
  bytes: number;
  /** The same by PouchDB alone. */
  bare: {
    list: number;
    range: number;
    open: number;
    save: number;
    importing: number;
    tagging: number;
  } | null;
}

interface Options {
  size: number;
  rounds: number;
  /** Address of the built search worker. */
  worker: string;
}

type Measured = Omit<LibraryRow, 'indexing' | 'bytes' | 'onScreen'>;

export async function measureLibrary(
  { call }: LibraryBrowser,
  { size, rounds, worker }: Options,
): Promise<Measured> {
  const compared = size <= COMPARED;
  const tell = (what: string) => process.stderr.write(`\r${size} articles: ${what}`.padEnd(60));

  tell('reading');
  /** One run of each a round, in turn, and one to warm up. */
  const times = new Map<string, number[]>();
  const take = (name: string, ms: number) => times.set(name, [...(times.get(name) ?? []), ms]);
  for (let round = 0; round <= rounds; round++) {
    const n = Math.floor((size * (round + 0.5)) / (rounds + 1));
    const found: [string, number][] = [
      ['list', await call('list', 'unread', 0)],
      ['nextPage', await call('list', 'unread', 1)],
      ['fewOfMany', await call('list', 'favourites', 0)],
      ['open', await call('open', n, size)],
      ['save', await call('save', 1_000_000 + round)],
    ];
    if (compared) {
      found.push(
        ['bareList', await call('bareList', 'unread')],
        ['bareRange', await call('bareRange')],
        ['bareOpen', await call('bareOpen', n, size)],
        ['bareSave', await call('bareSave', 1_000_000 + round)],
      );
    }
    if (round > 0) for (const [name, ms] of found) take(name, ms);
  }
  const of = (name: string): number => median(times.get(name) ?? []);

  tell('searching');
  const ready = await call('startSearch', worker);
  const searches = await call('search', SEARCHES);

  tell('changing many');
  const tagging = await call('tagMany', CHANGED);
  const unarchiving = await call('unarchiveMany', CHANGED);
  const bareTagging = compared ? await call('bareTagMany', CHANGED) : NaN;

  tell('importing');
  const imported = await call('fill', size, size + IMPORTED, size, compared);
  tell('done\n');
  return {
    size,
    list: of('list'),
    nextPage: of('nextPage'),
    fewOfMany: of('fewOfMany'),
    open: of('open'),
    save: of('save'),
    importing: imported.ours,
    tagging,
    unarchiving,
    ready,
    searchMedian: median(searches),
    search95: percentile(searches, 95),
    bare: compared
      ? {
          list: of('bareList'),
          range: of('bareRange'),
          open: of('bareOpen'),
          save: of('bareSave'),
          importing: imported.bare,
          tagging: bareTagging,
        }
      : null,
  };
}
