import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';

export const FORMATS = ['json', 'markdown', 'text', 'html'] as const;
export type Format = (typeof FORMATS)[number];

export const USAGE = `Usage:
  npm run -s extract -- FILE.html --url URL [--pages PAGE.html ...] [--format ${FORMATS.join('|')}] [--explain]
  npm run -s extract -- --manifest MANIFEST.json --out DIR

  --url URL         the page's own address
  --format FORMAT   what to print (default json)
  --pages FILE ...  the story's other pages, in their order; joined, with the addresses that FILE.html gives them
  --explain         print the steps, what each took away, and why this body
  --manifest FILE   a list of {file, url}; the pages lie in pages/ beside it
  --out DIR         one DIR/<page>.json each
  --no-site-rules   as on a site that has no rule
  --force           read the page even if it does not look like an article
  --skip STEP       leave a step out (may be repeated)

Exit: 0 an article; 3 not an article (JSON is still printed); 2 bad arguments.`;

export interface ExtractFlags {
  siteRules: boolean;
  force: boolean;
  skip: string[];
}

export type Arguments = ExtractFlags &
  (
    | { mode: 'file'; file: string; pages: string[]; url: string; format: Format; explain: boolean }
    | { mode: 'manifest'; manifest: string; out: string }
  );

export type ParsedArguments = { ok: true; value: Arguments } | { ok: false; reason: string };

export function parseArguments(argv: string[]): ParsedArguments {
  try {
    return { ok: true, value: read(argv) };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

function read(argv: string[]): Arguments {
  const { rest: args, pages } = takePages(argv);
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    allowNegative: true,
    options: {
      url: { type: 'string' },
      format: { type: 'string', default: 'json' },
      explain: { type: 'boolean', default: false },
      manifest: { type: 'string' },
      out: { type: 'string' },
      'site-rules': { type: 'boolean', default: true },
      force: { type: 'boolean', default: false },
      skip: { type: 'string', multiple: true, default: [] },
    },
  });
  const flags: ExtractFlags = { siteRules: values['site-rules'], force: values.force, skip: values.skip };
  if (values.manifest !== undefined) {
    if (values.out === undefined) throw new Error('--manifest needs --out DIR');
    if (positionals.length + pages.length > 0) throw new Error('--manifest takes no FILE');
    return { mode: 'manifest', manifest: existing(values.manifest), out: values.out, ...flags };
  }
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0) throw new Error('Give one FILE.html');
  if (values.url === undefined || !URL.canParse(values.url))
    throw new Error('--url wants the address of the page');
  const format = FORMATS.find((name) => name === values.format);
  if (!format) throw new Error(`--format is one of ${FORMATS.join(', ')}`);
  return {
    mode: 'file',
    file: existing(file),
    pages: pages.map(existing),
    url: values.url,
    format,
    explain: values.explain,
    ...flags,
  };
}

/** `--pages` takes all that follows it, up to the next option. */
function takePages(argv: string[]): { rest: string[]; pages: string[] } {
  const at = argv.indexOf('--pages');
  if (at < 0) return { rest: argv, pages: [] };
  const next = argv.findIndex((each, index) => index > at && each.startsWith('--'));
  const end = next < 0 ? argv.length : next;
  if (end === at + 1) throw new Error('--pages wants one PAGE.html or more');
  return { rest: [...argv.slice(0, at), ...argv.slice(end)], pages: argv.slice(at + 1, end) };
}

function existing(path: string): string {
  if (!existsSync(path)) throw new Error(`No such file: ${path}`);
  return path;
}
