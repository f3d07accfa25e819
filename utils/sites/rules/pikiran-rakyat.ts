import { PROMEDIA_MARKUP } from '../families/promedia';
import type { SiteRule } from '../site-rule';

export default {
  id: 'pikiran-rakyat',
  name: 'Pikiran Rakyat Media Network',
  group: true,
  hosts: ['pikiran-rakyat.com', 'prfmnews.id', 'galamedianews.com'],
  family: 'promedia',
  confidence: 'high',
  year: 2026,
  ...PROMEDIA_MARKUP,
  remove: {
    ...PROMEDIA_MARKUP.remove,
    ad: ['#bottom_banner', '#prmn__megabillboard', '#cont-megabillboard', '.ads__box', '.ads__horizontal'],
  },
  articlePath: ['/pr-\\d+/'],
  otherPath: ['^/(?:tag|search|indeks-berita)(?:/|$|\\?)'],
  outletNames: ['Pikiran Rakyat', 'PIKIRAN RAKYAT', 'Zona Jakarta', 'Galamedia', 'PRFM News', 'Tim PRMN'],
  examples: [
    'https://zonajakarta.pikiran-rakyat.com/internasional/pr-18808737/contoh-judul-berita',
    'https://www.pikiran-rakyat.com/nasional/pr-017123456/contoh-judul-berita',
  ],
} satisfies SiteRule;
