import type { SiteRule } from '../site-rule';

/** 2022; several of its titles have moved to *.jawapos.com. */
export default {
  id: 'prokal',
  name: 'Prokal',
  hosts: ['prokal.co'],
  confidence: 'low',
  year: 2022,
  content: ['#bodytext', '.content-artikel'],
  title: ['.content-artikel-judul'],
  published: ['.content-artikel-tanggal'],
  examples: ['https://kaltim.prokal.co/read/news/412345-contoh-judul-berita.html'],
} satisfies SiteRule;
