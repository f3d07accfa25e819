import type { PopupFigures } from './popup';
import type { Opening } from './popup-open';
import { median, percentile } from './statistics';

/** A click to what can be read, on a processor six times slower. */
const READABLE_MS = 300;
/** Of the heap after so many openings to before. */
const HEAP_GROWTH = 1.05;
/** The page's address changed, and it came back from the back/forward cache. */
const WAITS_FOR = ['currententrychange', 'pageshow'];

/**
 * Prints the tables; returns the bars that are missed, one line each. The clock is the wall's: what else the machine
 * does only adds, so the bar is on each page's quickest opening, of which the median page counts.
 */
export function printPopup({ clicks, leaks, idle }: PopupFigures): string[] {
  const failures: string[] = [];
  const cell = (value: number): string => value.toFixed(0).padStart(8);
  console.log(`\n${'click to ..., ms'.padEnd(38)}  median     p95  quickest of the median page   openings`);
  for (const { setting, pages } of clicks) {
    const shown = pages.filter(({ length }) => length > 0);
    const all = shown.flat();
    const best = (part: keyof Opening) =>
      median(shown.map((openings) => Math.min(...openings.map((opening) => opening[part]))));
    for (const [part, name] of [
      ['mounted', 'sheet'],
      ['text', 'text in the popup'],
      ['painted', 'text drawn'],
    ] as const) {
      const times = all.map((opening) => opening[part]);
      const held = setting.slower > 1 && part === 'painted';
      console.log(
        `${`${setting.name}: ${name}`.padEnd(46).slice(0, 46)}${cell(median(times)).slice(2)}${cell(percentile(times, 95))}${cell(best(part))}${String(all.length).padStart(32)}${held ? `   bar ${READABLE_MS}` : ''}`,
      );
      if (held && !(best(part) <= READABLE_MS))
        failures.push(`click to readable, ${setting.name}: ${best(part).toFixed(0)} ms > ${READABLE_MS} ms`);
    }
  }

  const { openings, before, open, after } = leaks;
  console.log(
    `\n${'held after garbage is collected'.padEnd(38)}    closed      open  closed after ${openings} more`,
  );
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(2).padStart(10);
  const number = (value: number) => String(value).padStart(10);
  const line = (name: string, show: (value: number) => string, key: keyof typeof before, bar: string) =>
    console.log(`${name.padEnd(38)}${show(before[key])}${show(open[key])}${show(after[key])}   bar ${bar}`);
  line('JavaScript heap, MB', megabytes, 'heap', `x ${HEAP_GROWTH}`);
  line('nodes', number, 'nodes', 'none more an opening');
  line('listeners', number, 'listeners', 'none more an opening');
  const growth = after.heap / before.heap;
  if (growth > HEAP_GROWTH) failures.push(`heap after ${openings} openings: ${growth.toFixed(3)} x`);
  for (const key of ['nodes', 'listeners'] as const) {
    const more = after[key] - before[key];
    if (more >= openings) failures.push(`${key} after ${openings} openings: ${more} more`);
  }

  console.log(
    `\nDetector on a front page of 500 KB: ${idle.script.toFixed(1)} ms, ${idle.forced} forced layouts, ${idle.observers} observers and ${idle.timers} timers left, listens to ${idle.listeners.join(', ')}`,
  );
  if (idle.forced > 0) failures.push(`the detector forced ${idle.forced} layouts or style recalculations`);
  if (idle.observers + idle.timers > 0) failures.push('the detector left observers or timers');
  if (idle.listeners.join() !== WAITS_FOR.join())
    failures.push(`the detector listens to ${idle.listeners.join()}`);
  return failures;
}
