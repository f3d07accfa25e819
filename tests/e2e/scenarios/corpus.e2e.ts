import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { inEachBrowser } from '../harness/in-each-browser.ts';
import { toolbarSays } from '../harness/toolbar-title.ts';

/** Real pages with hand-made gold; not part of the project, so absent in most clones. */
const CORPUS = new URL('../../../../shared/corpus/', import.meta.url);
const SEED = 'kabar-nusantara.example__seed';
const KNOWN_SITES = ['health.detik.com__', 'kompas.com__', 'solo.tribunnews.com__', 'liputan6.com__awasi'];

interface Page {
  file: string;
  url: string;
}
interface Gold {
  title: string;
  published: string | null;
  body: string[];
  clutter: string[];
}

const read = (path: string) => readFileSync(new URL(path, CORPUS), 'utf8');
const fold = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();
const goldOf = ({ file }: Page) => JSON.parse(read(`gold/${file.replace(/\.html$/, '.json')}`)) as Gold;

if (existsSync(CORPUS)) {
  const pages = JSON.parse(read('manifest.json')) as Page[];
  const pick = (start: string) => pages.find(({ file }) => file.startsWith(start))!;

  inEachBrowser('real pages at their own addresses', (stage) => {
    const chosen = [SEED, ...KNOWN_SITES].map(pick);
    beforeAll(() => {
      for (const page of chosen) stage.server.serve(page.url, { body: read(`pages/${page.file}`) });
    });

    test('the page this project began from', async () => {
      const seed = pick(SEED);
      await stage.browser.open(seed.url);
      const popup = await stage.reader.open();
      expect(popup.headline).toBe(goldOf(seed).title);
      expect(popup.published).toBe('2023-11-21T20:53:00+07:00');
      expect(popup.date).toBe('Selasa, 21 November 2023, 20.53 WIB');
      expect(popup.paragraphs).toHaveLength(9);
      const unwanted =
        /URL berhasil dicopy|facebook|twitter|whatsapp|telegram|Berita Terkait|Berita Terbaru/i;
      expect(popup.text).not.toMatch(unwanted);
    });

    test.each(KNOWN_SITES.map((start) => [start, pick(start)] as const))('%s', async (_start, page) => {
      await stage.browser.open(page.url);
      await toolbarSays(stage.browser, 'actionArticleTitle');
      const popup = await stage.reader.open();
      const gold = goldOf(page);
      expect.soft(popup.headline).toBe(gold.title);
      expect.soft(leaksOf(popup.body, gold)).toEqual([]);
      expect.soft(fold(popup.body)).toContain(fold(gold.body.at(-1) ?? '').slice(0, 60));
    });
  });
} else {
  console.log('Real pages: skipped, as there is no ../shared/corpus here.');
  describe('real pages at their own addresses', () => {
    test.skip('no corpus here', () => {});
  });
}

/** Clutter that stands in the story: as a line of its own, or (where it is long enough to be told) anywhere. */
function leaksOf(body: string, { clutter }: Gold): string[] {
  const lines = body.split('\n').map(fold);
  return clutter.filter((block) => {
    const wanted = fold(block);
    return lines.some((line) => line === wanted || (wanted.length > 25 && line.includes(wanted)));
  });
}
