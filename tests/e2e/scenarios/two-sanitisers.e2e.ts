import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { fuzzPage } from '../../../scripts/fuzz/page-arbitrary.ts';
import { PAYLOADS } from '../../../scripts/fuzz/payloads.ts';
import { HOSTILE_CASES } from '../../fixtures/hostile/cases.ts';
import { STORY_MARKUP } from '../../fixtures/story-markup.ts';
import { OLD_PLAIN_PAGE, PLAIN_PAGE, servePlainPage, type Walls } from '../../walls/serve-plain-page.ts';
import { inEachBrowser } from '../harness/in-each-browser.ts';

/** DOMPurify drops attributes that would end a comment or a script where markup is put together by hand; nobody does that here. */
const ENDING = / (?:title|alt)="[^"]*--!?&gt;[^"]*"/g;
/** Pages that are made up, always the same ones. */
const MADE_UP = fc.sample(fuzzPage, { numRuns: 1_000, seed: 20261127 }).map(({ html }) => html);

inEachBrowser("the browser's own sanitiser and DOMPurify", (stage) => {
  beforeAll(() => servePlainPage(stage.server));

  const cleanedOn = async (address: string, all: string[]): Promise<string[]> => {
    await stage.browser.open(address);
    return stage.browser.inPage((page, list) => {
      const { walls } = page.defaultView as unknown as { walls: Walls };
      // Twice, as what is stored is cleaned again: what no markup can say (a link in a link) has been set right then.
      return list.map((html) => walls.clean(walls.clean(html)));
    }, all);
  };

  test.each([
    ['what a story is made of', STORY_MARKUP],
    ['hostile cases', HOSTILE_CASES.map(({ html }) => html)],
    ['payloads', PAYLOADS],
    ['pages that were made up', MADE_UP],
  ])('leave the same of %s', async (_name, all) => {
    const own = await cleanedOn(PLAIN_PAGE, all);
    const purified = await cleanedOn(OLD_PLAIN_PAGE, all);
    for (const [at, html] of all.entries())
      expect.soft(own[at]?.replace(ENDING, ''), html).toBe(purified[at]);
  });
});
