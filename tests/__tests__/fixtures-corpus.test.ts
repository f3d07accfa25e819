import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readGold, scorePage, type Gold } from '../../scripts/bench/score';
import { extractHtml } from '../../scripts/extract/run';
import type { ExtractionOptions } from '../../utils/extraction';
import type { ExtractionOutcome } from '../../utils/extraction/types';
import { findSiteRule } from '../../utils/sites/find-site-rule';

/**
 * The project's own corpus: text written for it on the structure of real pages (see its README). Every page extracts
 * whole and clean; pages of known sites and themes do so by their rule alone, with every fall-back off.
 */
const DIR = join(import.meta.dirname, '../fixtures/corpus');
const Row = v.object({
  file: v.string(),
  url: v.string(),
  kind: v.picklist(['article', 'gallery', 'live', 'video', 'index']),
  lang: v.string(),
  notes: v.string(),
  theme: v.optional(v.string()),
});
const rows = v.parse(v.array(Row), JSON.parse(readFileSync(join(DIR, 'manifest.json'), 'utf8')));
const golds = readGold(join(DIR, 'gold'));
const nameOf = (file: string) => file.replace(/\.html$/, '');
const htmlOf = (file: string) => readFileSync(join(DIR, 'pages', file), 'utf8');

const stories = rows.filter((row) => golds.has(nameOf(row.file)));
const ofKnownSites = stories.filter((row) => findSiteRule(row.url)?.content);
const ofThemes = stories.filter((row) => row.theme);

function extract(file: string, url: string, siteRules = true, options: ExtractionOptions = {}) {
  return extractHtml(htmlOf(file), url, { siteRules, force: false, skip: [] }, options);
}

function articleOf(outcome: ExtractionOutcome) {
  if (!outcome.ok) throw new Error(`not read: ${outcome.reason} (${outcome.steps[0]?.note})`);
  return outcome.article;
}

/** What a clean extraction of a page comes to: no block missing, none too many, nothing leaked. */
function textFaults(file: string, gold: Gold, outcome: ExtractionOutcome) {
  const { f1, missing, leaked, stray } = scorePage(file, gold, articleOf(outcome));
  return { wrong: f1 < 0.98 ? [`F1 ${f1.toFixed(3)}`] : [], missing, leaked, stray };
}
const CLEAN = { wrong: [], missing: [], leaked: [], stray: [] };

describe('a story of the own corpus', () => {
  it.each(stories)('is read whole and clean: $file', ({ file, url, kind, lang }) => {
    const gold = golds.get(nameOf(file))!;
    const outcome = extract(file, url);
    expect(textFaults(file, gold, outcome)).toEqual(CLEAN);
    const { title, authors, editors, published, kind: said, language } = articleOf(outcome);
    expect({ title, kind: said, language }).toEqual({ title: gold.title, kind, language: lang });
    expect({ authors, editors }).toEqual({ authors: gold.authors, editors: gold.editors });
    expect(published && Date.parse(published)).toBe(gold.published && Date.parse(gold.published));
  });
});

describe('a rule without a safety net', () => {
  it.each(ofKnownSites)('reads its site: $file', ({ file, url }) => {
    const outcome = extract(file, url, true, { levels: ['site'] });
    expect(articleOf(outcome).body.level).toBe('site');
    expect(textFaults(file, golds.get(nameOf(file))!, outcome)).toEqual(CLEAN);
  });

  it.each(ofThemes)('reads its theme: $file', ({ file, url, theme }) => {
    const outcome = extract(file, url, false, { levels: ['theme'] });
    expect(articleOf(outcome).body.level).toBe('theme');
    expect(outcome.ok && outcome.rules.map((rule) => rule.owner)).toContain(theme);
    expect(textFaults(file, golds.get(nameOf(file))!, outcome)).toEqual(CLEAN);
  });

  it('is tried for every large family and theme', () => {
    const sites = new Set(ofKnownSites.map((row) => findSiteRule(row.url)?.id));
    const families =
      'detik cnn-indonesia cnbc-indonesia kompas tribunnews grid kontan liputan6 merdeka kapanlagi okezone sindonews inews ' +
      'antaranews republika tempo suara arkadia jawapos jawapos-radar promedia pikiran-rakyat kumparan idntimes tirto viva ' +
      'jpnn metrotvnews mediaindonesia bisnis disway beritasatu';
    expect(families.split(' ').filter((id) => !sites.has(id))).toEqual([]);
    const themes = new Set(ofThemes.map((row) => row.theme));
    expect(
      'newkarma gmr jnews newspaper nomina wordpress blogger elementor amp'
        .split(' ')
        .filter((id) => !themes.has(id)),
    ).toEqual([]);
  });
});

describe('a page that is no story', () => {
  it.each(rows.filter((row) => !golds.has(nameOf(row.file))))(
    'is left alone: $file',
    ({ file, url, kind }) => {
      const outcome = extract(file, url);
      expect({ ok: outcome.ok, kind: outcome.ok ? outcome.article.kind : outcome.kind }).toEqual({
        ok: false,
        kind,
      });
    },
  );
});

describe('what a page shows beside its text', () => {
  const read = (name: string) => {
    const row = rows.find(({ file }) => nameOf(file) === name)!;
    return articleOf(extract(row.file, row.url));
  };
  const sourcesOf = (content: DocumentFragment) =>
    [...content.querySelectorAll('img')].map((image) => image.getAttribute('src'));

  it('has its lazy pictures once each, the lead picture apart, and no pixel', () => {
    const { content, leadImage } = read('lensapasar.example__gambar-malas');
    expect(leadImage).toMatchObject({
      url: 'https://cdn.lensapasar.example/foto/utama-1200x675.jpg',
      caption: 'Mawar dan sedap malam di lapak Bu Ninik.',
      credit: expect.stringContaining('Nadya'),
    });
    expect(sourcesOf(content)).toEqual([
      expect.stringMatching(/\/foto\/fajar-(?:400|900)\.jpg$/),
      'https://cdn.lensapasar.example/foto/jajar.jpg',
    ]);
  });

  it('has its AMP pictures once', () => {
    const { content, leadImage } = read('kabarutara.example__amp');
    expect(leadImage?.url).toBe('https://kabarutara.example/sepeda.jpg');
    expect(sourcesOf(content)).toEqual(['https://kabarutara.example/rantai.jpg']);
  });

  it('keeps an embedded post as a quote with its link, and a clip as a link', () => {
    const { content } = read('surattetangga.example__kutipan-sematan');
    const quotes = [...content.querySelectorAll('blockquote')];
    expect(quotes).toHaveLength(2);
    expect(quotes[1]?.querySelector('a')?.getAttribute('href')).toBe(
      'https://twitter.com/wargatrembesi/status/1900000000000000001',
    );
    expect([...content.querySelectorAll('figure a')].map((link) => link.getAttribute('href'))).toEqual([
      'https://www.youtube.com/watch?v=AbCdEfGhIjK',
    ]);
    expect(content.querySelector('iframe, script')).toBeNull();
  });

  it('keeps lists and tables that are content as what they are, and not the table that was a box', () => {
    const recipe = read('dapurwarga.example__resep-daftar').content;
    expect(recipe.querySelectorAll('ul > li')).toHaveLength(4);
    expect(recipe.querySelectorAll('ol > li')).toHaveLength(3);
    expect(recipe.querySelectorAll('table tr')).toHaveLength(4);
    const boxes = read('warta-sungai.example__kotak-tabel').content;
    expect(boxes.querySelectorAll('table')).toHaveLength(1);
    expect(boxes.querySelectorAll('table tr')).toHaveLength(4);
  });

  it('says that a teaser is one', () => {
    expect(read('majalahsenja.example__paywall').paywalled).toBe(true);
    expect(read('kabarutara.example__amp').paywalled).not.toBe(true);
  });
});
