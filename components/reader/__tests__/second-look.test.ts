import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { ARTICLES, readFixture } from '../../../tests/fixtures/index';
import { HOSTILE_CASES } from '../../../tests/fixtures/hostile/cases';
import { extractArticle } from '../../../utils/extraction';
import { serialise } from '../../../utils/extraction/sanitise';
import { findSiteRule } from '../../../utils/sites/find-site-rule';
import { resolveRule } from '../../../utils/sites/resolve-rule';
import { lookAgain } from '../second-look';

const { document } = new JSDOM('').window;

/** As parsed, with no sanitiser between. */
function parsed(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}

describe('the second look', () => {
  it.each(HOSTILE_CASES.map(({ name, html }) => [name, html]))('takes out %s', (_name, html) => {
    const story = parsed(`<p>Isi</p>${html}`);
    lookAgain(story);
    const elements = [...story.querySelectorAll('*')];
    expect(story.firstElementChild?.textContent).toBe('Isi');
    expect(
      elements.filter(({ localName }) =>
        /^(?:script|style|link|meta|base|i?frame|object|embed|form|input|button|select|textarea|svg|math|video|audio|source|template|details|x-kartu)$/.test(
          localName,
        ),
      ),
    ).toEqual([]);
    for (const element of elements)
      for (const { name, value } of element.attributes) {
        expect(name).not.toMatch(/^on|^(?:style|id|name|class|srcset|ping|background|is)$/i);
        expect(value.replace(/[\s\p{Cc}]/gu, '')).not.toMatch(/^(?:javascript|vbscript|data:text)/i);
      }
  });

  it('takes out what stands in another namespace under a name of ours', () => {
    const story = parsed('<p>Isi</p>');
    const link = document.createElementNS('http://www.w3.org/2000/svg', 'a');
    link.setAttribute('href', 'javascript:beningHit=1');
    story.append(link);
    lookAgain(story);
    expect(serialise(story)).toBe('<p>Isi</p>');
  });

  it.each(ARTICLES.map((fixture) => [fixture.file, fixture] as const))(
    'finds nothing to take from what the sanitiser let through: %s',
    (_file, fixture) => {
      const page = new JSDOM(readFixture(fixture), { url: fixture.url }).window.document;
      const outcome = extractArticle(page, fixture.url, resolveRule(findSiteRule(fixture.url)), {
        force: true,
      });
      if (!outcome.ok) throw new Error(outcome.reason);
      const before = serialise(outcome.article.content);
      lookAgain(outcome.article.content);
      expect(serialise(outcome.article.content)).toBe(before);
    },
  );
});
