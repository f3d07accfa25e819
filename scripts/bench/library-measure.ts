import type { BrowserContext, Page } from 'playwright-core';
import type { bench } from './library-page';
import { median, percentile } from './statistics';

/** At this size and below, PouchDB alone is filled with the same records. */
const COMPARED = 10_000;
const IMPORTED = 10_000;
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
  searchMedian: number | null;
  search95: number | null;
  /** Until every word of a new library is found. */
  indexing: number | null;
  /** From the click to the first rows on the screen. */
  onScreen: number;
  bytes: number;
  /** The same by PouchDB alone. */
  bare: { list: number; range: number; open: number; save: number; importing: number } | null;
}

interface Options {
  size: number;
  rounds: number;
  /** Address of the built search worker. */
  worker: string | null;
}

type Bench = typeof bench;
type Call = <Name extends keyof Bench>(
  name: Name,
  ...args: Parameters<Bench[Name]>
) => ReturnType<Bench[Name]>;

export async function measureLibrary(
  page: Page,
  context: BrowserContext,
  { size, rounds, worker }: Options,
): Promise<LibraryRow> {
  const call: Call = (name, ...args) =>
    page.evaluate(`bench.${name}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`) as never;
  const compared = size <= COMPARED;
  const tell = (what: string) => process.stderr.write(`\r${size} articles: ${what}`.padEnd(60));

  tell('filling');
  await call('fill', 0, size, size, compared);
  await call('count');
  const stored = await call('storage');

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

  tell('indexing and searching');
  const indexing = worker ? await call('startSearch', worker) : null;
  const searches = worker ? await call('search', SEARCHES) : null;

  tell('opening the library page');
  const onScreen = await timeFirstRows(context, new URL('/library.html', page.url()).href);

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
    searchMedian: searches && median(searches),
    search95: searches && percentile(searches, 95),
    indexing,
    onScreen,
    bytes: stored,
    bare: compared
      ? {
          list: of('bareList'),
          range: of('bareRange'),
          open: of('bareOpen'),
          save: of('bareSave'),
          importing: imported.bare,
        }
      : null,
  };
}

/** Median of five openings: from the navigation to the frame after the first rows are in the page. */
async function timeFirstRows(context: BrowserContext, address: string): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 5; round++) {
    const page = await context.newPage();
    await page.addInitScript(markFirstRows);
    await page.goto(address);
    const ms = await page.waitForFunction(() => (globalThis as { firstRows?: number }).firstRows);
    times.push((await ms.jsonValue()) ?? NaN);
    await page.close();
  }
  return median(times);
}

function markFirstRows(): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('.row[data-id]')) return;
    observer.disconnect();
    requestAnimationFrame(() =>
      setTimeout(() => Object.assign(globalThis, { firstRows: performance.now() })),
    );
  });
  observer.observe(document, { childList: true, subtree: true });
}
