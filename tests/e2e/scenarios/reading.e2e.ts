import { beforeAll, expect, test } from 'vitest';
import { ARTICLES, readFixture } from '../../fixtures/index.ts';
import { inEachBrowser } from '../harness/in-each-browser.ts';

inEachBrowser('one click gives the clean story', (stage) => {
  beforeAll(() => {
    for (const fixture of ARTICLES) {
      stage.server.serve(fixture.url, { body: readFixture(fixture), headers: fixture.headers });
    }
  });

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
    expect.soft(popup.paragraphs[0]).toMatch(new RegExp(`^${fixture.begins}`));
    expect.soft(popup.paragraphs.at(-1)).toMatch(new RegExp(`${fixture.ends.replaceAll('.', '\\.')}$`));
    expect.soft(fixture.clutter.filter((text) => popup.text.includes(text))).toEqual([]);
    expect.soft(popup.paper).toBe('rgb(253, 252, 249)');
  });
});
