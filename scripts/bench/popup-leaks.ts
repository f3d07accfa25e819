import type { Chromium } from '../../tests/e2e/harness/chromium';
import { until } from '../../tests/e2e/harness/until';
import { bytesOfThings } from './heap-things';
import { clickToOpen, rests } from './popup-open';

/** What a page's process holds after the garbage is collected. */
export interface Held {
  /** Bytes of JavaScript's heap, the page's own things and the engine's compiled code among them. */
  heap: number;
  /** Bytes of what scripts hold of it: objects, functions, arrays, strings. */
  things: number;
  /** Nodes, detached ones too. */
  nodes: number;
  listeners: number;
}

export interface Leaks {
  openings: number;
  /** After some openings, which bring what stays: the scripts. */
  before: Held;
  /** While the popup is open. */
  open: Held;
  /** After so many more. */
  after: Held;
  /** And after as many again: what leaks grows both times, a table that the engine makes larger once does not. */
  later: Held;
}

/** Until the engine has compiled what it will: 10 openings bring 11 KB each, 100 but 1 KB. */
const WARM_UP = 20;
const GONE = '!globalThis.beningReader?.isOpen()';

/** Opens and closes the popup on one page again and again, by clicks on the toolbar. */
export async function countLeaks(browser: Chromium, url: string, openings: number): Promise<Leaks> {
  await browser.open(url);
  await rests(browser);
  const openAndClose = async (times: number) => {
    for (let time = 0; time < times; time += 1) {
      await open(browser);
      await browser.clickToolbar();
      await until('the popup to go', () => browser.inContentScript(GONE));
    }
  };
  await openAndClose(WARM_UP);
  const before = await held(browser);
  await open(browser);
  const opened = await held(browser);
  await browser.clickToolbar();
  await until('the popup to go', () => browser.inContentScript(GONE));
  await openAndClose(openings - 1);
  const after = await held(browser);
  await openAndClose(openings);
  return { openings, before, open: opened, after, later: await held(browser) };
}

async function open(browser: Chromium): Promise<void> {
  if (!(await clickToOpen(browser))) throw new Error('no story was shown');
}

async function held(browser: Chromium): Promise<Held> {
  const { session } = browser;
  await rests(browser);
  // What the first leaves to finalisers goes with the second.
  for (let round = 0; round < 2; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { heap: usedSize, things: await bytesOfThings(session), nodes, listeners: jsEventListeners };
}
