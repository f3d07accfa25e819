import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { findThemes } from '../find-themes';
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
