/** Runs inside the browser: makes pages, reads them and shows what came of it. Bundled by fuzz.ts. */
import fc from 'fast-check';
import { nextTask } from '../../utils/exchange/import/breathe.ts';
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

/** Reads `runs` pages that follow from `seed`. */
async function run(seed: number, runs: number): Promise<FuzzBatch> {
  let stories = 0;
  const result = await fc.check(
    fc.asyncProperty(fuzzPage, async (page) => {
      const fault = checkPage(page, globalThis, (story) => {
        stories += 1;
        // As the popup would; a script in it would set `beningHit`.
        place.replaceChildren(document.importNode(story, true));
      });
      if (fault) throw new Error(fault);
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
