import type { SiteRule } from '../site-rule';

export default {
  id: 'wartaekonomi',
  name: 'Warta Ekonomi',
  hosts: ['wartaekonomi.co.id', 'herstory.co.id', 'populis.id'],
  family: 'wartaekonomi',
  confidence: 'high',
  year: 2026,
  content: ['.articlePostContent'],
  title: ['.articlePostHeader h1'],
  published: ['time[datetime]'],
  remove: {
    'read-also': [{ selector: '.articlePostContent a', ifText: '^baca juga' }],
    ad: ['.adInArticle', '.ad-inventory-wrapper'],
    share: ['.articleListShare'],
  },
  pagination: [{ kind: 'single-query', param: 'page', value: 'all' }],
  articlePath: ['^/read\\d+/'],
  outletNames: ['Warta Ekonomi', 'WE Online', 'HerStory', 'Populis'],
  examples: ['https://wartaekonomi.co.id/read523456/contoh-judul-berita'],
} satisfies SiteRule;
