import { GENERIC_SELECTORS } from './generic-selectors';
import { GENERIC_TEXT } from './generic-text';
import type { GenericRule } from './site-rule';

/** What holds on any Indonesian news page: tried after the site's rule and the themes'. */
export const GENERIC_RULE = {
  id: 'generic',
  // Ordered by trust: a body that says so itself, then names of which one sees only articles, then looser ones.
  content: [
    "[itemprop='articleBody']",
    '.article-content-body',
    '.td-post-content',
    '.entry-content .content-inner',
    '.detail__body-text',
    '.read__content',
    '.single-post-content',
    '.entry-content',
    '.wp-block-post-content',
    '.amp-wp-article-content',
    '.post-content',
    '.article-content',
    '.article__content',
    '.article-body',
    '.article__body',
    '.article-text',
    '.detail-content',
    '.detail-text',
    '.detail-body',
    '.content-detail',
    '.post-body',
    '.story-body',
    '.story-content',
    '.news-content',
    '.news-text',
    '.isi-berita',
    '.isi_berita',
    '#isi_berita',
    '.berita-content',
    '.post_content',
    '.blog-content',
    '.single-content',
  ],
  ...GENERIC_SELECTORS,
  ...GENERIC_TEXT,
} satisfies GenericRule;
