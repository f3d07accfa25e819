import type { SiteRule } from '../site-rule';

export default {
  id: 'beritajatim',
  name: 'Beritajatim.com',
  hosts: ['beritajatim.com'],
  confidence: 'medium',
  year: 2026,
  content: ["div[itemprop='articleBody']", 'div.article-content', '.entry-content'],
  remove: { ad: ["img[alt*='banner' i]"] },
  // "[nap/but]", the desk's initials.
  removeText: { credit: ['^\\[[a-z]{2,6}/[a-z]{2,6}\\]$'] },
  cutText: { credit: ['(?<=[.!?”"])\\s*\\[[a-z]{2,6}/[a-z]{2,6}\\]$'] },
  outletNames: ['beritajatim.com'],
  examples: ['https://beritajatim.com/contoh-judul-berita'],
} satisfies SiteRule;
