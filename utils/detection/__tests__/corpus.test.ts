import { existsSync, readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { collectSignals } from '../collect-signals';
import { decidePage } from '../decide-page';
import type { PageDecision, PageSignals } from '../types';

/** Saved pages of real sites, beside the project: their text is their publishers' and is not in it. */
const CORPUS = new URL('../../../../shared/corpus/', import.meta.url);
const isThere = existsSync(new URL('manifest.json', CORPUS));
if (!isThere) process.stdout.write('Detection on the corpus is skipped: ../shared/corpus is not there.\n');

interface Page {
  file: string;
  url: string;
  kind: 'article' | 'gallery' | 'video' | 'index';
  lang: string;
}

const silent = new VirtualConsole();

function signalsOf({ file, url }: Page): PageSignals {
  const dom = new JSDOM(readFileSync(new URL(`pages/${file}`, CORPUS)), { url, virtualConsole: silent });
  const signals = collectSignals(dom.window.document, url);
  dom.window.close();
  return signals;
}

describe.skipIf(!isThere)('on the corpus, without site rules', () => {
  const manifest = isThere
    ? (JSON.parse(readFileSync(new URL('manifest.json', CORPUS), 'utf8')) as Page[])
    : [];
  const read = manifest.map((page) => ({ page, signals: signalsOf(page) }));
  /** Pages of a kind that do not come out as wanted, by name. */
  const missed = (
    kind: Page['kind'],
    wanted: (decision: PageDecision) => boolean,
    url = (page: Page) => page.url,
  ) =>
    read
      .filter(({ page }) => page.kind === kind)
      .filter(({ page, signals }) => !wanted(decidePage({ ...signals, url: url(page) }, null)))
      .map(({ page }) => page.file);
  const count = (kind: Page['kind']) => manifest.filter((page) => page.kind === kind).length;

  it('finds at least 98 % of the articles', () => {
    expect(missed('article', ({ kind }) => kind === 'article').length).toBeLessThanOrEqual(
      count('article') * 0.02,
    );
  });

  it('takes at most 2 % of the index pages for articles', () => {
    expect(missed('index', ({ readable }) => !readable).length).toBeLessThanOrEqual(count('index') * 0.02);
  });

  it('names galleries and videos', () => {
    expect(missed('gallery', ({ kind }) => kind === 'gallery')).toEqual([]);
    expect(missed('video', ({ kind }) => kind === 'video')).toEqual([]);
  });

  it('knows the language, whatever the page declares', () => {
    for (const { page, signals } of read)
      expect.soft([page.file, decidePage(signals, null).language]).toEqual([page.file, page.lang]);
  });

  it('does without the address: the content alone tells articles from nine in ten index pages', () => {
    const blank = ({ url }: Page) => `${new URL(url).origin}/qkzjw-xmvbe-hdufo-plqra`;
    expect(missed('article', ({ readable }) => readable, blank)).toEqual([]);
    expect(missed('index', ({ readable }) => !readable, blank).length).toBeLessThanOrEqual(
      count('index') * 0.1,
    );
  });
});
