/** The command line: `npm run -s extract -- FILE.html --url URL`. See USAGE in scripts/extract/arguments.ts. */
import { readFileSync } from 'node:fs';
import { parseArguments, USAGE, type Arguments } from './extract/arguments';
import { explain } from './extract/explain';
import { joinFiles } from './extract/join-files';
import { extractManifest } from './extract/manifest';
import { formatOutcome } from './extract/output';
import { extractHtml } from './extract/run';

/** Exit codes: 0 an article, 3 not an article (its JSON is still printed), 2 bad arguments. */
async function main(args: Arguments): Promise<number> {
  if (args.mode === 'manifest') {
    await extractManifest(args);
    return 0;
  }
  const first = extractHtml(readFileSync(args.file, 'utf8'), args.url, args);
  const outcome = joinFiles(first, args.pages, args);
  process.stdout.write(args.explain ? explain(outcome) : formatOutcome(outcome, args.url, args.format));
  return outcome.ok ? 0 : 3;
}

const args = parseArguments(process.argv.slice(2));
if (args.ok) {
  process.exitCode = await main(args.value).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    return 2;
  });
} else {
  console.error(`${args.reason}\n\n${USAGE}`);
  process.exitCode = 2;
}
