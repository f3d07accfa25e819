import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import type { Arguments } from './arguments';
import { toJson } from './output';
import { extractHtml } from './run';

const Manifest = v.array(v.looseObject({ file: v.string(), url: v.string() }));

/** Every page of a manifest, one `<page>.json` each; progress on standard error. */
export async function extractManifest(args: Extract<Arguments, { mode: 'manifest' }>): Promise<void> {
  const rows = v.parse(Manifest, JSON.parse(readFileSync(args.manifest, 'utf8')));
  mkdirSync(args.out, { recursive: true });
  const pages = join(dirname(args.manifest), 'pages');
  for (const [index, { file, url }] of rows.entries()) {
    const outcome = extractHtml(readFileSync(join(pages, file), 'utf8'), url, args);
    writeFileSync(
      join(args.out, `${file.replace(/\.html$/, '')}.json`),
      `${JSON.stringify(toJson(outcome, url), null, 2)}\n`,
    );
    process.stderr.write(`\r${index + 1}/${rows.length}`);
  }
  process.stderr.write('\n');
}
