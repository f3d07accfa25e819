import type { CDPSession } from 'playwright-core';
import type { Chromium } from '../../tests/e2e/harness/chromium';
import { rests } from './popup-open';

/** What the detector costs on a page that nobody asked to read, and what is left of it. */
export interface IdleCost {
  /** Of its functions, ms. */
  script: number;
  /** Layouts and style recalculations that happened inside of them: forced. */
  forced: number;
  /** Still there once it rests. */
  observers: number;
  timers: number;
  /** Their types: each waits for the page to change its address or to come back. */
  listeners: string[];
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
  args: { data?: { url?: string; timerId?: number } };
}

const OBSERVERS = ['MutationObserver', 'IntersectionObserver', 'ResizeObserver', 'PerformanceObserver'];

/** Loads a page that has no scripts of its own, so that every timer and listener on it is ours. */
export async function measureIdleCost(browser: Chromium, url: string): Promise<IdleCost> {
  const events = await traced(browser.session, async () => {
    await browser.open(url);
    await rests(browser);
  });
  const ours = events.filter(
    ({ name, args }) =>
      /^(EvaluateScript|FunctionCall)$/.test(name) && args.data?.url?.startsWith(browser.extensionOrigin),
  );
  if (ours.length === 0) throw new Error('the detector was not seen to run');
  const within = (event: TraceEvent) =>
    ours.some(
      ({ pid, tid, ts, dur = 0 }) =>
        pid === event.pid && tid === event.tid && event.ts >= ts && event.ts <= ts + dur,
    );
  const timersOf = (name: string) =>
    events.filter((event) => event.name === name).map(({ args }) => args.data?.timerId);
  const ended = new Set([...timersOf('TimerFire'), ...timersOf('TimerRemove')]);
  return {
    script: ours.reduce((sum, { dur = 0 }) => sum + dur, 0) / 1000,
    forced: events.filter((event) => /^(Layout|UpdateLayoutTree)$/.test(event.name) && within(event)).length,
    observers: await countObservers(browser),
    timers: timersOf('TimerInstall').filter((id) => !ended.has(id)).length,
    listeners: await listListeners(browser),
  };
}

async function traced(session: CDPSession, work: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  const includedCategories = ['devtools.timeline', 'v8'];
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories } });
  await work();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return events;
}

async function countObservers(browser: Chromium): Promise<number> {
  let count = 0;
  for (const name of OBSERVERS) {
    const prototype = await browser.inContentScriptAsObject(`${name}.prototype`);
    const { objects } = await browser.session.send('Runtime.queryObjects', { prototypeObjectId: prototype });
    const { result } = await browser.session.send('Runtime.callFunctionOn', {
      objectId: objects.objectId!,
      functionDeclaration: 'function () { return this.length; }',
      returnByValue: true,
    });
    count += result.value as number;
  }
  return count;
}

async function listListeners(browser: Chromium): Promise<string[]> {
  const types: string[] = [];
  for (const target of ['window', 'document', 'navigation']) {
    const objectId = await browser.inContentScriptAsObject(target);
    const { listeners } = await browser.session.send('DOMDebugger.getEventListeners', { objectId });
    types.push(...listeners.map(({ type }) => type));
  }
  return types.sort();
}
