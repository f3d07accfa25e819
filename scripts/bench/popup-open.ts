import type { Chromium } from '../../tests/e2e/harness/chromium';
import { sourceOf } from '../../tests/e2e/harness/source-of';
import { until } from '../../tests/e2e/harness/until';

/** One opening of the popup: ms of the page's clock since just before the click. */
export interface Opening {
  /** The story's first paragraph is in the popup. */
  text: number;
  /** The frame with it has been drawn. */
  painted: number;
  /** Processor time of the page's thread until then (and a little beyond), whatever else the machine does. */
  busy: number;
}

/**
 * Opens a page and, once it rests, clicks the toolbar button. Each site's page loaded anew is a process of its own,
 * where nothing of ours is compiled yet: the click is a first click. Null where no story is shown. `slower`: by how much
 * the page's processor is held back from the click on.
 */
export async function timeOpening(browser: Chromium, url: string, slower: number): Promise<Opening | null> {
  await browser.open(url);
  await rests(browser);
  await browser.session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const before = await busyOf(browser);
  const opening = await clickToOpen(browser);
  const busy = (await busyOf(browser)) - before;
  await browser.session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return opening && { ...opening, busy };
}

/** Processor time of the page's thread so far, ms. */
async function busyOf({ session }: Chromium): Promise<number> {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
}

/** The detector is there, and nothing on the page wants to run. */
export async function rests(browser: Chromium): Promise<void> {
  await until('the detector to be there', () => browser.inContentScript<boolean>('true'));
  await browser.inContentScript('new Promise((resolve) => requestIdleCallback(() => resolve(null)))');
}

export async function clickToOpen(browser: Chromium): Promise<Omit<Opening, 'busy'> | null> {
  const click = await browser.aimAtToolbar();
  await browser.inContentScript(sourceOf(watchOpening, 'globalThis', []));
  await click();
  return browser.inContentScript<Omit<Opening, 'busy'> | null>('globalThis.benchOpening');
}

/** Runs in the page's isolated world, which alone can look into the popup. */
function watchOpening(scope: unknown): void {
  const world = scope as {
    beningReader?: { isOpen(): boolean; root: ShadowRoot };
    benchOpening?: unknown;
    scheduler: { postTask(task: () => void, options: { priority: 'user-blocking' }): Promise<void> };
  };
  const tasks = world.scheduler;
  const start = performance.now();
  const since = () => performance.now() - start;
  world.benchOpening = new Promise((resolve) => {
    const host = new MutationObserver(() => {
      const reader = world.beningReader;
      if (!reader?.isOpen()) return;
      host.disconnect();
      const text = new MutationObserver(look);
      text.observe(reader.root, { childList: true, subtree: true, attributes: true });
      // The sheet may come with the text in it.
      look();

      function look(): void {
        const view = reader?.root.querySelector<HTMLElement>('[data-view]')?.dataset.view;
        const isShown = view === 'article' && reader?.root.querySelector('.article-body :is(p, li)');
        if (!isShown && (view === 'loading' || view === 'article' || view === undefined)) return;
        text.disconnect();
        if (!isShown) return resolve(null);
        const shown = since();
        requestAnimationFrame(() => {
          // The first task after the frame's own work, before any that the popup left for after it (a message would come later).
          void tasks.postTask(() => resolve({ text: shown, painted: since() }), {
            priority: 'user-blocking',
          });
        });
      }
    });
    host.observe(document.documentElement, { childList: true });
  });
}
