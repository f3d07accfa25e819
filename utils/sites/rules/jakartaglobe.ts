import type { SiteRule } from '../site-rule';

/** English. */
export default {
  id: 'jakartaglobe',
  name: 'Jakarta Globe',
  hosts: ['jakartaglobe.id'],
  family: 'b-universe',
  confidence: 'medium',
  year: 2026,
  content: ['.content-body', '.entry-content'],
  remove: { promo: ['.show.fade.modal', '.modal-backdrop'] },
  examples: ['https://jakartaglobe.id/news/example-headline'],
} satisfies SiteRule;
