import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const Row = v.looseObject({ file: v.string(), url: v.string(), kind: v.string() });
export type CorpusRow = v.InferOutput<typeof Row>;

/** A folder of pages with hand-made gold: `manifest.json`, `pages/`, `gold/`. */
export interface Corpus {
  name: string;
  dir: string;
  rows: CorpusRow[];
}

const REAL = '../shared/corpus';
const OWN = 'tests/fixtures/corpus';

/** The real corpus where it stands beside the project, else (or where asked for) the project's own fixtures in the same shape. */
export function openCorpus({ own = false } = {}): Corpus {
  const dir = !own && existsSync(join(REAL, 'manifest.json')) ? REAL : OWN;
  if (dir === OWN && !own) console.log(`${REAL} is not here: measuring on the project's own fixtures.`);
  const rows = v.parse(v.array(Row), JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8')));
  return { name: dir === REAL ? 'corpus' : 'fixtures', dir, rows };
}

export function readPage(corpus: Corpus, row: CorpusRow): string {
  return readFileSync(join(corpus.dir, 'pages', row.file), 'utf8');
}

/** `a.html` is scored as `a.json`. */
export function pageName(row: CorpusRow): string {
  return row.file.replace(/\.html$/, '');
}
