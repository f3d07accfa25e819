import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { findThemes } from '../find-themes';
import { indexMarkup } from '../markup-index';
import type { ThemeRule } from '../site-rule';
import { THEME_RULES } from '../themes';

const themesOf = (html: string) =>
  findThemes(new JSDOM(html).window.document, THEME_RULES).map((theme) => theme.id);

it.each([
  ['nomina', '<div id="single-article-text" class="single-article-text"><p>Isi</p></div>'],
  [
    'newkarma',
    '<div class="gmr-box-content-single"><div class="entry-content entry-content-single">Isi</div></div>',
  ],
  ['gmr', '<div class="gmr-content-share">Bagikan</div>'],
  ['jnews', '<h1 class="jeg_post_title">Judul</h1>'],
  ['newspaper', '<div class="td-post-content">Isi</div>'],
  ['newspaper', '<div class="tdb_single_content"><div class="tdb-block-inner">Isi</div></div>'],
  ['promedia', '<article class="read__content clearfix">Isi</article>'],
  ['jannah', '<div id="tie-wrapper"></div>'],
  ['elementor', '<div class="elementor-widget-theme-post-content">Isi</div>'],
  ['blogger', '<meta name="generator" content="Blogger">'],
  ['amp', '<html amp lang="id">'],
  ['wordpress', '<link rel="stylesheet" href="https://contoh.id/wp-content/themes/a/style.css">'],
  ['facebook-comments', '<div id="wpdevar_comment_1"><span>Facebook Comments Box</span></div>'],
  ['jetpack', '<div class="sharedaddy">Share</div>'],
  ['addtoany', '<div class="addtoany_share_save_container">Share</div>'],
  ['inline-related-posts', '<a class="IRPP_kangoo">Baca Juga</a>'],
  ['yarpp', '<div class="yarpp yarpp-related"></div>'],
])('%s is known by its markup', (id, html) => {
  expect(themesOf(html)).toContain(id);
});

it('finds none on a page without their markup', () => {
  expect(
    themesOf(
      '<article class="post"><h1 class="title">Judul</h1><div class="content"><p>Isi</p></div></article>',
    ),
  ).toEqual([]);
});

it('puts the bare platform behind the theme that stands on it', () => {
  const html =
    '<link href="/wp-content/a.css"><h1 class="jeg_post_title">Judul</h1><div class="td-post-content"></div>';
  expect(themesOf(html)).toEqual(['jnews', 'newspaper', 'wordpress']);
});

it('tells plugins, which have no body, from themes', () => {
  const plugins = THEME_RULES.filter((theme) => theme.content === undefined).map((theme) => theme.id);
  expect(plugins).toContain('addtoany');
  for (const id of plugins) {
    const theme = THEME_RULES.find((rule) => rule.id === id);
    expect(Object.keys(theme?.remove ?? {}).length, id).toBeGreaterThan(0);
  }
});

/** A theme with this mark, and nothing else. */
const marked = (id: string, ...detect: string[]) => ({ id, detect }) as unknown as ThemeRule;

it('puts bare platforms behind, and leaves the rest in order', () => {
  const { document } = new JSDOM('<p>Isi</p>').window;
  const themes = ['blogger', 'tema', 'wordpress', 'amp', 'plugin'].map((id) => marked(id, 'p'));
  const ids = findThemes(document, themes).map(({ id }) => id);
  expect(ids).toEqual(['tema', 'plugin', 'blogger', 'wordpress', 'amp']);
});

it('knows a theme by its other marks where one cannot be read, and none by that one', () => {
  const { document } = new JSDOM('<p>Isi</p>').window;
  const themes = [marked('rusak', 'p[['), marked('utuh', 'p[[', 'p')];
  expect(findThemes(document, themes).map(({ id }) => id)).toEqual(['utuh']);
});

it('looks for marks in the part that was indexed, and for those of the head anywhere', () => {
  const { document } = new JSDOM(
    '<html amp><head><meta name="generator" content="Kios"><link rel="stylesheet" href="/tema/a.css"></head>' +
      '<body><script src="/kios.js"></script><div class="luar"><script src="/luar.js"></script></div>' +
      '<script data-a></script><i class="luar"></i><article class="isi"><p>Isi</p></article></body></html>',
  ).window;
  const themes = [
    marked('root', 'html[amp]'),
    marked('generator', 'meta[name="generator"][content="Kios"]'),
    marked('stylesheet', 'link[href*="/tema/"]'),
    marked('script', 'script[src*="kios"]'),
    marked('part', '.isi'),
    marked('outside', '.luar'),
    marked('script-outside', '.luar script[src]'),
    marked('after-a-script', 'script[data-a] + .luar'),
  ];
  const ids = findThemes(document, themes, indexMarkup(document.querySelector('article')!)).map(
    ({ id }) => id,
  );
  expect(ids).toEqual(['root', 'generator', 'stylesheet', 'script', 'part']);
  expect(findThemes(document, themes).map(({ id }) => id)).toEqual(themes.map(({ id }) => id));
});
