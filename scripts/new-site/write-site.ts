import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import * as v from 'valibot';
import { extractArticle } from '../../utils/extraction';
import { findSiteRule } from '../../utils/sites/find-site-rule';
import { resolveRule } from '../../utils/sites/resolve-rule';
import type { SiteRule } from '../../utils/sites/site-rule';
import { exampleUrl, ruleHost } from './example-url';
import { guessRule } from './guess-rule';
import { ruleSource, withHost, withRule } from './rule-source';
import { scrubPage } from './scrub-page';

export interface NewSite {
  /** The project's folder. */
  root: string;
  id: string;
  html: string;
  url: string;
  year: number;
}

export type Written =
  | { ok: true; files: string[]; rule: SiteRule; themes: string[]; words: number }
  | { ok: false; reason: string };

const Manifest = v.array(v.looseObject({ file: v.string() }));

/** Writes a rule's draft, its entries in the lists, and a fixture with gold; writes nothing where it refuses. */
export function writeSite({ root, id, html, url, year }: NewSite): Written {
  const refusal = refuse(root, id, url);
  if (refusal) return { ok: false, reason: refusal };
  const guessed = guessRule(html, url);
  if (!guessed.ok) return guessed;
  const { selectors, themes } = guessed.guess;
  const host = ruleHost(url);
  const example = exampleUrl(url);
  const rule: SiteRule = {
    id,
    name: host,
    hosts: [host],
    confidence: 'low',
    year,
    ...Object.fromEntries(Object.entries(selectors).map(([field, selector]) => [field, [selector]])),
    examples: [example],
  };
  const page = scrubPage(guessed.guess, example);
  const draft = draftGold(page, example, rule);
  if (!draft.ok) return draft;

  const name = `${host}__contoh`;
  const files: [string, string][] = [
    [`utils/sites/rules/${id}.ts`, ruleSource({ id, name: host, host, example, year, selectors })],
    ['utils/sites/rules/index.ts', withRule(read(root, 'utils/sites/rules/index.ts'), id)],
    ['utils/sites/news-hosts.ts', withHost(read(root, 'utils/sites/news-hosts.ts'), host)],
    [`tests/fixtures/corpus/pages/${name}.html`, page],
    [`tests/fixtures/corpus/gold/${name}.json`, json({ file: `${name}.html`, ...draft.gold })],
    [MANIFEST, withPage(read(root, MANIFEST), `${name}.html`, example)],
  ];
  for (const [path, text] of files) writeFileSync(join(root, path), text);
  return { ok: true, files: files.map(([path]) => path), rule, themes, words: draft.words };
}

const MANIFEST = 'tests/fixtures/corpus/manifest.json';
const read = (root: string, path: string) => readFileSync(join(root, path), 'utf8');
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

function refuse(root: string, id: string, url: string): string | null {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
    return `an id is small letters and digits with dashes, not "${id}"`;
  if (existsSync(join(root, `utils/sites/rules/${id}.ts`))) return `there is a rule "${id}" already`;
  const owner = findSiteRule(url);
  if (owner)
    return `${ruleHost(url)} belongs to the rule "${owner.id}" already (utils/sites/rules/${owner.id}.ts)`;
  const page = `${ruleHost(url)}__contoh.html`;
  if (existsSync(join(root, `tests/fixtures/corpus/pages/${page}`)))
    return `there is a fixture ${page} already`;
  return null;
}

function withPage(manifest: string, file: string, url: string): string {
  const rows = v.parse(Manifest, JSON.parse(manifest));
  const notes = 'DRAFT of npm run new-site: structure of a saved page, text is filler';
  return json([...rows, { file, url, kind: 'article', lang: 'id', notes }]);
}

/** What the draft rule reads of the fixture, for a person to check block by block. */
function draftGold(page: string, url: string, rule: SiteRule) {
  const { document } = new JSDOM(page, { url }).window;
  const outcome = extractArticle(document, url, resolveRule(rule), { force: true });
  if (!outcome.ok)
    return { ok: false as const, reason: `the fixture made of the page does not read (${outcome.reason})` };
  const { title, authors, editors, section, published, text, wordCount } = outcome.article;
  const gold = {
    url,
    kind: 'article',
    lang: 'id',
    title,
    authors,
    editors,
    section,
    published,
    pages: null,
    notes: 'DRAFT: what the draft rule reads; move what is no story to clutter or optional',
    body: text.split('\n'),
    optional: [],
    clutter: outcome.removals.map((removal) => removal.text).filter((each) => each.split(' ').length > 1),
  };
  return { ok: true as const, gold, words: wordCount };
}
