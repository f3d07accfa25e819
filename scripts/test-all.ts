/** `npm test`: every check there is, cheapest first; stops at the first that fails and ends with a count of tests. */
import { rmSync } from 'node:fs';
import { requireBrowsers } from './browsers/require-browsers.ts';
import { runTool } from './run-tool.ts';
import { addCounts, countTests, formatCounts, type Counts } from './test-all/count-tests.ts';
import { STAGES, type Stage } from './test-all/stages.ts';

const REPORTS = '.cache/test-all';

function run({ command: [tool = '', ...args] }: Stage): boolean {
  return runTool(tool, args);
}

/** The stage's tests, or none. A stage that fails without a failed test (a crash, a slip in types) counts as one. */
function countStage({ report }: Stage, ok: boolean): Counts {
  let counts: Counts = { passed: 0, failed: 0, skipped: 0 };
  try {
    if (report) counts = countTests(`${REPORTS}/${report}`);
  } catch (error) {
    console.error(`No count of tests: ${String(error)}`);
    ok = false;
  }
  return ok || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

rmSync(REPORTS, { recursive: true, force: true });
const { chromium, firefox } = requireBrowsers();
console.log(`Browsers: ${chromium}, ${firefox}`);

let total: Counts = { passed: 0, failed: 0, skipped: 0 };
const start = performance.now();
for (const [index, stage] of STAGES.entries()) {
  console.log(`\n== ${index + 1}/${STAGES.length} ${stage.title}`);
  const began = performance.now();
  const ok = run(stage);
  const counts = countStage(stage, ok);
  total = addCounts(total, counts);
  console.log(`== ${stage.title}: ${counts.failed > 0 ? 'FAILED' : 'ok'}, ${seconds(began)} s`);
  if (counts.failed > 0) break;
}
console.log(`\nAll of it took ${seconds(start)} s.`);
console.log(formatCounts(total));
process.exitCode = total.failed > 0 ? 1 : 0;

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1);
}
