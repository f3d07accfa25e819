import { beforeAll, expect, test } from 'vitest';
import { ARTICLES } from '../../fixtures/index.ts';
import { inEachBrowser } from '../harness/in-each-browser.ts';
import { serveFixtures } from '../harness/serve-fixtures.ts';

const PAPER = 'rgb(253, 252, 249)';

inEachBrowser('one click gives the clean story', (stage) => {
  beforeAll(() => serveFixtures(stage.server));

  test.each(ARTICLES.map((fixture) => [fixture.file, fixture] as const))('%s', async (_file, fixture) => {
    await stage.browser.open(fixture.url);
    const popup = await stage.reader.open();

    expect.soft(popup.headline).toBe(fixture.headline);
    expect.soft(popup.byline).toBe(fixture.authors.join(', '));
    expect.soft(popup.outlet).toBe(fixture.outlet);
    expect.soft(popup.published).toBe(fixture.published);
    expect.soft(popup.date).toBe(fixture.date);
    expect.soft(popup.minutes).toMatch(/^\d+ menit baca$/);
    expect.soft(popup.paragraphs).toHaveLength(fixture.paragraphs);
    expect.soft(popup.paragraphs.join('\n').startsWith(fixture.begins)).toBe(true);
    expect.soft(popup.paragraphs.join('\n').endsWith(fixture.ends)).toBe(true);
    expect.soft(fixture.clutter.filter((text) => popup.text.includes(text))).toEqual([]);
    // Styles come through, whatever the page's own policy says.
    expect.soft(popup.paper).toBe(PAPER);
  });
});
