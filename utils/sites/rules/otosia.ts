import type { SiteRule } from '../site-rule';

export default {
  id: 'otosia',
  name: 'Otosia.com',
  hosts: ['otosia.com'],
  family: 'kly',
  confidence: 'medium',
  year: 2026,
  content: ['.article-content-body', '.body-paragpraph'],
  title: ['.otosia-dt-headline h1'],
  subtitle: ['.otosia-dt-headline > p'],
  published: ['.otosia-dt-headline .date-post'],
  lead: ['.otosia-dt-img'],
  remove: {
    'read-also': ['.body-paragpraph .otosia-dt-box', '.baca-juga-collections'],
    pagination: ['.counter-page'],
    ad: ['#in-image-ads', '.article-ad', '.showroombekas'],
    related: ['.otosia-list-terkait'],
    comments: ['.btn-komentar', '#otosia-comment'],
  },
  articlePath: ['^/(?:berita|tips|otoseleb|video)/[\\w-]+\\.html'],
  outletNames: ['Otosia.com', 'Otosia'],
  examples: ['https://www.otosia.com/berita/contoh-judul-berita.html'],
} satisfies SiteRule;
