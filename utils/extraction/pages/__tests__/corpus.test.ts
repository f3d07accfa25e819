import { existsSync, readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../..';
import { findSiteRule } from '../../../sites/find-site-rule';
import { resolveRule } from '../../../sites/resolve-rule';
import type { StoryPages } from '../../types';

/** Saved pages of real sites, beside the project: their text is their publishers' and is not in it. */
const CORPUS = new URL('../../../../../shared/corpus/', import.meta.url);
const isThere = existsSync(new URL('manifest.json', CORPUS));
if (!isThere)
  process.stdout.write('Split stories of the corpus are skipped: ../shared/corpus is not there.\n');

interface Gold {
  pages?: { this: number; of: number; how: string };
}
const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(path, CORPUS), 'utf8'));
const manifest = isThere ? (readJson('manifest.json') as { file: string; url: string; kind: string }[]) : [];

function pagesOf(file: string, url: string): StoryPages | null {
  const html = readFileSync(new URL(`pages/${file}`, CORPUS), 'utf8');
  const dom = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  const outcome = extractArticle(dom.window.document, url, resolveRule(findSiteRule(url)));
  dom.window.close();
  return outcome.ok ? outcome.article.pages : null;
}

function goldOf(file: string): Gold['pages'] {
  const path = `gold/${file.replace(/\.html$/, '.json')}`;
  return existsSync(new URL(path, CORPUS)) ? (readJson(path) as Gold).pages : undefined;
}

describe.skipIf(!isThere)('split stories of the corpus', () => {
  const split = manifest.map((row) => ({ ...row, gold: goldOf(row.file) })).filter(({ gold }) => gold);
  it.each(split.map((row) => [row.file, row] as const))('%s', (_file, { file, url, kind, gold }) => {
    const pages = pagesOf(file, url);
    expect(pages).toMatchObject({ current: gold?.this, count: gold?.of });
    const byAddress = !/(?<!not )in (?:this|the) HTML/.test(gold?.how ?? '');
    if (kind === 'gallery') expect(pages).toMatchObject({ how: 'gallery', pages: [], whole: null });
    else if (!byAddress) expect(pages).toMatchObject({ how: 'hidden-parts', pages: [], whole: null });
    else {
      const numbers = Array.from({ length: gold?.of ?? 0 }, (_, at) => at + 1);
      const address = (number: number) => (number === 1 ? url : `${url}?page=${number}`);
      expect(pages?.pages).toEqual(numbers.map((number) => ({ number, url: address(number) })));
      expect(pages?.whole).toBe(`${url}?page=all`);
    }
  });

  it('takes no other page for a part of a story', () => {
    const others = manifest.filter(({ file }) => !goldOf(file));
    const taken = others.filter(({ file, url }) => (pagesOf(file, url)?.how ?? null) !== null);
    expect(taken.map(({ file }) => file)).toEqual([]);
  });
});
