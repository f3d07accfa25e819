import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { extractHtml } from '../../extract/run';
import type { Scored } from '../baselines';
import { openCorpus, pageName, readPage } from '../corpus';
import { readGold, scorePage, summarise } from '../score';

const SCORER = '../shared/eval/score.mjs';
const there = existsSync(SCORER) && existsSync('../shared/corpus/manifest.json');
if (!there) console.log(`${SCORER} is not here: our scorer is not compared with it.`);

/** Pages of several makes, the two that Bening does not read perfectly among them. */
const PAGES = [
  'bola.com__specs',
  'tribunnews.com__jawaban',
  'health.detik.com',
  'amp.kompas.com',
  'republika.co.id__oli',
  'maximindonesia',
  'otosia.com',
];
/** Spoiled answers, so that both scorers have something to count. */
const SPOIL: Record<string, (answer: Scored, clutter: string[]) => Scored | null> = {
  'health.detik.com': (answer, clutter) => ({ ...answer, text: [answer.text, ...clutter].join('\n') }),
  'amp.kompas.com': (answer) => ({ ...answer, title: 'Lain', authors: ['Orang Lain'], published: null }),
  'republika.co.id__oli': (answer) => ({ ...answer, text: answer.text.slice(0, 600) }),
  'otosia.com': () => null,
};

const work = there ? mkdtempSync(join(tmpdir(), 'bening-score-')) : '';
afterAll(() => there && rmSync(work, { recursive: true }));

describe.runIf(there)('our scorer', () => {
  it('says the same as the corpus’s own, on good answers and on spoiled ones', () => {
    const corpus = openCorpus();
    const golds = readGold(join(corpus.dir, 'gold'));
    mkdirSync(join(work, 'gold'));
    mkdirSync(join(work, 'out'));
    const scores = PAGES.map((start) => {
      const row = corpus.rows.find(({ file }) => file.startsWith(start))!;
      const page = pageName(row);
      const gold = golds.get(page)!;
      const outcome = extractHtml(readPage(corpus, row), row.url, {
        siteRules: true,
        force: false,
        skip: [],
      });
      if (!outcome.ok) throw new Error(`${page}: ${outcome.reason}`);
      const { title, authors, published, text } = outcome.article;
      const plain: Scored = { title, authors, published, text };
      const answer = SPOIL[start] ? SPOIL[start](plain, gold.clutter) : plain;
      cpSync(join(corpus.dir, 'gold', `${page}.json`), join(work, 'gold', `${page}.json`));
      if (answer) writeFileSync(join(work, 'out', `${page}.json`), JSON.stringify(answer));
      return scorePage(page, gold, answer);
    });
    const run = execFileSync(process.execPath, [SCORER, join(work, 'gold'), join(work, 'out'), '--json']);
    const s = summarise(scores);
    const rounded = (value: number) => Number(value.toFixed(4));
    expect({
      pages: s.pages,
      f1: rounded(s.f1),
      precision: rounded(s.precision),
      recall: rounded(s.recall),
      perfect: s.perfect,
      clutterLeaks: s.leaks,
      strayLines: s.stray,
      missingParagraphs: s.missing,
      title: `${s.title}/${s.pages}`,
      author: `${s.author}/${s.pages}`,
      date: `${s.date}/${s.dated}`,
    }).toEqual(expectedOf(run.toString()));
    expect(s.leaks).toBeGreaterThan(3);
    expect(s.perfect).toBeLessThan(s.pages);
  });

  /** All that the corpus's scorer counts, save two figures that ours has no use for. */
  function expectedOf(json: string) {
    const said = JSON.parse(json) as Record<string, unknown>;
    delete said.worst;
    delete said.paragraphs;
    return said;
  }
});

describe('a score of the own fixtures', () => {
  const corpus = openCorpus({ own: true });
  const golds = readGold(join(corpus.dir, 'gold'));
  const [page, gold] = [...golds].find(([, each]) => each.published && each.clutter.length > 2)!;
  const gilt: Scored = {
    title: gold.title,
    authors: gold.authors,
    published: gold.published,
    text: gold.body.join('\n'),
  };

  it('of the gold itself is full', () => {
    for (const [name, each] of golds) {
      const answer = {
        title: each.title,
        authors: each.authors,
        published: each.published,
        text: each.body.join('\n'),
      };
      const { f1, leaked, missing, title, author, date } = scorePage(name, each, answer);
      expect({ name, f1, leaked, missing, title, author, date: date ?? true }).toEqual({
        name,
        f1: 1,
        leaked: [],
        missing: [],
        title: true,
        author: true,
        date: true,
      });
    }
  });

  it('sees a leaked line, a missing paragraph, and a wrong headline, author and date', () => {
    const leak = scorePage(page, gold, { ...gilt, text: [gilt.text, ...gold.clutter].join('\n') });
    expect(leak.leaked.length).toBeGreaterThan(2);
    expect(leak.precision).toBeLessThan(1);
    const short = scorePage(page, gold, { ...gilt, text: gold.body.slice(1).join('\n') });
    expect(short.missing).toEqual([gold.body[0]]);
    expect(short.recall).toBeLessThan(1);
    const wrong = { ...gilt, title: 'Lain', authors: [], published: '2020-01-01T00:00:00+07:00' };
    expect(scorePage(page, gold, wrong)).toMatchObject({ title: false, author: false, date: false });
  });

  it('leaves captions and credits out of account', () => {
    const more = scorePage(page, gold, { ...gilt, text: [gilt.text, ...gold.optional].join('\n') });
    expect(more).toMatchObject({ f1: 1, stray: [] });
  });

  it('reads every gold page’s file', () => {
    const files = corpus.rows.map(pageName);
    expect([...golds.keys()].filter((name) => !files.includes(name))).toEqual([]);
    expect(readFileSync(join(corpus.dir, 'manifest.json'), 'utf8').endsWith('\n')).toBe(true);
  });
});
