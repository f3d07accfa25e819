import type { SiteRule } from '../site-rule';

export default {
  id: 'nusabali',
  name: 'NusaBali',
  hosts: ['nusabali.com'],
  confidence: 'medium',
  year: 2026,
  content: [".entry-box[itemprop='articleBody']", "[itemprop='articleBody']", '.entry-content'],
  title: ["h1 span[itemprop='headline']"],
  authors: ["span[itemprop='author']"],
  published: ["span[itemprop='datePublished']"],
  remove: {
    related: [".entry-box [class*='terkait']"],
    tags: ['.tag-box'],
    promo: ['.promoted'],
  },
  // "*nar", the reporter's mark on the last line.
  removeText: { credit: ['^\\*+\\s*[a-z0-9]{1,6}$'] },
  articlePath: ['^/berita/\\d+/'],
  outletNames: ['NusaBali'],
  examples: ['https://www.nusabali.com/berita/161234/contoh-judul-berita'],
} satisfies SiteRule;
