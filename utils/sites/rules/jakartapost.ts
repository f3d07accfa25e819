import type { SiteRule } from '../site-rule';

/** English. */
export default {
  id: 'jakartapost',
  name: 'The Jakarta Post',
  hosts: ['thejakartapost.com'],
  confidence: 'medium',
  year: 2026,
  content: ['.tjp-single__content'],
  title: ['h1.tjp-title--single'],
  published: ['.tjp-single__head .created'],
  articlePath: ['/\\d{4}/\\d{2}/\\d{2}/[\\w-]+\\.html'],
  examples: ['https://www.thejakartapost.com/paper/2024/01/15/example-headline.html'],
} satisfies SiteRule;
