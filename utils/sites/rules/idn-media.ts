import type { SiteRule } from '../site-rule';

/** Markup carried over from idntimes.com by the shared ad ids; not checked site by site. */
export default {
  id: 'idn-media',
  name: 'IDN Media',
  group: true,
  hosts: ['popbela.com', 'popmama.com', 'fortuneidn.com', 'ggwp.id', 'yummy.co.id', 'duniaku.net'],
  family: 'idn-media',
  confidence: 'medium',
  year: 2026,
  content: ['#article-description'],
  title: ["h1[data-testid='title-article']", 'h1'],
  authors: ["[data-testid='author-article-1']"],
  published: ["[data-testid='publish-date-article'] time"],
  remove: { ad: ["[id^='IDN_']", "[id^='wrapper-IDN_']", '#ads-infeed'] },
  outletNames: ['Popbela', 'Popmama', 'Fortune Indonesia', 'GGWP.ID', 'Yummy', 'Duniaku'],
  examples: ['https://www.popmama.com/kid/contoh-judul-berita-00-abcde-fghij'],
} satisfies SiteRule;
