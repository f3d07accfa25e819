/**
 * `npm run -s bench:quality [-- --only bening] [--no-site-rules] [--own] [--detail]`: Bening and other readers side by side
 * on the corpus, detection as a confusion table, pages below par by name. The exit code holds the standing figures.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { extractHtml } from '../extract/run';
import { BASELINES, type Scored } from './baselines';
import { openCorpus, pageName, readPage, type Corpus } from './corpus';
import { readGold, scorePage, summarise, type PageScore, type Summary } from './score';
import { checkBars, confusionTable, resultTable, type Detection } from './quality-report';

const { values: flags } = parseArgs({
  allowNegative: true,
  options: {
    only: { type: 'string' },
    'site-rules': { type: 'boolean', default: true },
    own: { type: 'boolean', default: false },
    detail: { type: 'boolean', default: false },
  },
});

type Answers = Map<string, Scored | null>;

function runBening(corpus: Corpus): { answers: Answers; detections: Detection[] } {
  const answers: Answers = new Map();
  const detections: Detection[] = [];
  for (const row of corpus.rows) {
    const outcome = extractHtml(readPage(corpus, row), row.url, {
      siteRules: flags['site-rules'],
      force: false,
      skip: [],
    });
    detections.push({
      page: pageName(row),
      kind: row.kind,
      said: outcome.ok ? outcome.article.kind : outcome.kind,
      ok: outcome.ok,
    });
    answers.set(pageName(row), outcome.ok ? outcome.article : null);
    progress('bening', answers.size, corpus.rows.length);
  }
  return { answers, detections };
}

async function runBaseline(name: string, corpus: Corpus): Promise<Answers> {
  const extract = BASELINES[name];
  const answers: Answers = new Map();
  const rows = corpus.rows.filter((row) => row.kind === 'article');
  for (const row of rows) {
    // A reader that throws on a page has read nothing of it.
    answers.set(pageName(row), (await extract?.(readPage(corpus, row), row.url).catch(() => null)) ?? null);
    progress(name, answers.size, rows.length);
  }
  return answers;
}

function progress(name: string, done: number, all: number): void {
  process.stderr.write(`\r${name} ${done}/${all}   ${done === all ? '\n' : ''}`);
}

const corpus = openCorpus({ own: flags.own });
const gold = readGold(join(corpus.dir, 'gold'));
const score = (answers: Answers): PageScore[] =>
  [...gold]
    .filter(([, page]) => page.kind === 'article')
    .map(([name, page]) => scorePage(name, page, answers.get(name) ?? null));

const { answers, detections } = runBening(corpus);
const scores = score(answers);
const table = new Map<string, Summary>([
  [flags['site-rules'] ? 'bening' : 'bening, no site rules', summarise(scores)],
]);
let readability: PageScore[] = [];
for (const name of Object.keys(BASELINES)) {
  if (flags.only && flags.only !== name) continue;
  const theirs = score(await runBaseline(name, corpus));
  if (name === 'readability') readability = theirs;
  table.set(name, summarise(theirs));
}

console.log(resultTable(table));
console.log(confusionTable(detections));
const belowPar = scores.filter(
  (page) => page.f1 < 0.985 || page.leaked.length || !page.title || !page.author || page.date === false,
);
console.log(`${belowPar.length} pages below par (F1 < .985, a leak, or a wrong headline, byline or date):`);
for (const page of belowPar) {
  const wrong = [!page.title && 'headline', !page.author && 'author', page.date === false && 'date']
    .filter(Boolean)
    .join(' ');
  console.log(`  ${page.f1.toFixed(3)}  ${page.leaked.length} leaked  ${page.page}  ${wrong}`);
  if (!flags.detail) continue;
  for (const line of page.missing) console.log(`      missing ${line.slice(0, 150)}`);
  for (const line of page.leaked) console.log(`      leaked  ${line.slice(0, 150)}`);
  for (const line of page.stray.filter((line) => !page.leaked.includes(line)))
    console.log(`      stray   ${line.slice(0, 150)}`);
  const answer = answers.get(page.page);
  if (wrong && answer)
    console.log(`      said    ${answer.title} | ${answer.authors.join(', ')} | ${answer.published}`);
}
const failures = checkBars({ scores, readability, detections, siteRules: flags['site-rules'] });
for (const failure of failures) console.log(`BELOW THE BAR: ${failure}`);
process.exitCode = failures.length ? 1 : 0;
