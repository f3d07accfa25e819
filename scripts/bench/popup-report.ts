import { printBars, type Bar } from './bar';
import type { PopupFigures } from './popup';
import type { Opening } from './popup-open';
import { median, percentile } from './statistics';

/** A click to what can be read, on a processor six times slower. */
const READABLE_MS = 300;
/**
 * Of what scripts hold after so many openings to before. Not of the whole heap: that grows by the machine code of what is called
 * often, 1.8 KB an opening, which the engine throws away when it likes.
 */
const GROWTH = 1.01;
/** The page's address changed, and it came back from the back/forward cache. */
const WAITS_FOR = ['currententrychange', 'pageshow'];

const PARTS = [
  ['text', 'text in the popup'],
  ['painted', 'text drawn'],
  ['busy', "the page's thread busy"],
] as const;

/** Prints the tables; returns the bars that are missed, one line each. */
export function printPopup({ clicks, leaks, idle }: PopupFigures): string[] {
  const lines = clicks.flatMap(({ setting, pages }) =>
    PARTS.map(([part, name]) => ({
      setting,
      part,
      name: `${setting.name}: ${name}`,
      ...spread(pages, part),
    })),
  );
  console.log(
    `\n${'click to ..., ms'.padEnd(46)}${['median', 'p95', 'median page', 'its quickest'].map(right).join('')}`,
  );
  for (const { name, middle, p95, page, quickest } of lines)
    console.log(name.padEnd(46) + [middle, p95, page, quickest].map((ms) => right(ms.toFixed(0))).join(''));

  const { openings, before, open, after, later } = leaks;
  const held = [before, open, after, later];
  const heads = ['closed', 'open', `${openings} later`, 'as many again'];
  console.log(`\n${'held once garbage is collected'.padEnd(46)}${heads.map(right).join('')}`);
  const row = (name: string, cells: string[]) => console.log(name.padEnd(46) + cells.map(right).join(''));
  row(
    'JavaScript heap, MB',
    held.map(({ heap }) => (heap / 1e6).toFixed(2)),
  );
  row(
    'of which what scripts hold, MB',
    held.map(({ things }) => (things / 1e6).toFixed(3)),
  );
  row(
    'nodes, detached ones too',
    held.map(({ nodes }) => String(nodes)),
  );
  row(
    'listeners',
    held.map(({ listeners }) => String(listeners)),
  );
  console.log(
    `\nThe detector on a front page of 500 KB: ${idle.script.toFixed(1)} ms; then it listens to ${idle.listeners.join(', ')}`,
  );

  const slowed = lines.filter(({ setting, part }) => setting.slower > 1 && part === 'painted');
  return printBars([
    ...slowed.map(({ name, quickest }): Bar => ({
      name,
      value: quickest,
      most: READABLE_MS,
      unit: 'ms, quickest',
    })),
    {
      name: `what scripts hold after ${openings} openings, the lesser growth of two`,
      value: Math.min(after.things / before.things, later.things / after.things),
      most: GROWTH,
      unit: 'x before',
    },
    ...(['nodes', 'listeners'] as const).map((what): Bar => ({
      name: `${what} more, an opening`,
      value: Math.floor((later[what] - before[what]) / (2 * openings)),
      most: 0,
      unit: 'more',
    })),
    { name: 'layouts and styles the detector forces', value: idle.forced, most: 0, unit: 'times' },
    { name: 'observers and timers it leaves', value: idle.observers + idle.timers, most: 0, unit: 'left' },
    {
      name: 'listeners it leaves beyond two',
      value: idle.listeners.filter((type) => !WAITS_FOR.includes(type)).length,
      most: 0,
      unit: 'left',
    },
  ]);
}

const right = (text: string): string => text.padStart(14);

/** Of all openings; and of the median page, its median opening and its quickest: the clock is the wall's, to which all else that the machine does adds. */
function spread(pages: Opening[][], part: keyof Opening) {
  const times = pages.filter(({ length }) => length > 0).map((page) => page.map((opening) => opening[part]));
  const all = times.flat();
  return {
    middle: median(all),
    p95: percentile(all, 95),
    page: median(times.map(median)),
    quickest: median(times.map((page) => Math.min(...page))),
  };
}
