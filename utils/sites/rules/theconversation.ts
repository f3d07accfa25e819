import type { SiteRule } from '../site-rule';

/** Indonesian stories live at the root of the host like all others (`/judul-123456`); only the edition's front is `/id`. */
export default {
  id: 'theconversation',
  name: 'The Conversation Indonesia',
  hosts: ['theconversation.com'],
  confidence: 'medium',
  year: 2026,
  content: ["div[itemprop='articleBody']"],
  authors: ["a[rel='author']", '.author-name'],
  published: ['time[datetime]'],
  remove: { promo: ["[itemprop='articleBody'] [class*='promos']", '.inline-promos'] },
  articlePath: ['^/[\\w-]+-\\d{5,}(?:$|\\?)'],
  otherPath: ['^/(?:id|us|uk|au)(?:/|$|\\?)', '^/(?:id/)?topics/'],
  outletNames: ['The Conversation'],
  examples: ['https://theconversation.com/contoh-judul-tulisan-215123'],
} satisfies SiteRule;
