/** Runs inside the browser: makes pages, reads them and shows what came of it. Bundled by fuzz.ts. */
import fc from 'fast-check';
import { extractArticle } from '../../utils/extraction/index.ts';
import { parsePage } from '../../utils/extraction/sanitise.ts';
import { findSiteRule } from '../../utils/sites/find-site-rule.ts';
import { resolveRule } from '../../utils/sites/resolve-rule.ts';
import { checkPage } from './check-page.ts';
import { fuzzPage, type FuzzPage } from './page-arbitrary.ts';

export interface FuzzFailure {
  page: FuzzPage;
  /** Of fast-check: repeats the run and the shrinking. */
  seed: number;
  path: string;
  error: string;
}
export interface FuzzBatch {
  failure: FuzzFailure | null;
  /** Pages in which a story was found. */
  stories: number;
}

const world = globalThis as { beningHit?: unknown };
const place = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' });

/** Shows the story as the popup would; a script in it would set `beningHit`. */
function show({ html, url }: FuzzPage): boolean {
  const rule = resolveRule(findSiteRule(url));
  const outcome = extractArticle(parsePage(html, globalThis), url, rule, { force: true });
  if (outcome.ok) place.replaceChildren(document.importNode(outcome.article.content, true));
  return outcome.ok;
}

/** Timers of a page in the background are held back to one a second; messages are not. */
function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });
}

/** Reads `runs` pages that follow from `seed`. */
async function run(seed: number, runs: number): Promise<FuzzBatch> {
  let stories = 0;
  const result = await fc.check(
    fc.asyncProperty(fuzzPage, async (page) => {
      const fault = checkPage(page, globalThis);
      if (fault) throw new Error(fault);
      if (show(page)) stories += 1;
      await nextTask();
      if (world.beningHit !== undefined) throw new Error('a script of the page ran');
    }),
    { seed, numRuns: runs, interruptAfterTimeLimit: 120_000 },
  );
  delete world.beningHit;
  const [page] = result.counterexample ?? [];
  const failure =
    result.failed && page
      ? { page, seed, path: result.counterexamplePath ?? '', error: String(result.errorInstance) }
      : null;
  return { failure, stories };
}

export const fuzz = { run };
Object.assign(globalThis, { fuzz });
