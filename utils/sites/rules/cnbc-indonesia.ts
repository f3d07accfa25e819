import type { SiteRule } from '../site-rule';

export default {
  id: 'cnbc-indonesia',
  name: 'CNBC Indonesia',
  hosts: ['cnbcindonesia.com'],
  family: 'detik',
  confidence: 'high',
  year: 2026,
  content: ['.detail-text', '.detail_text'],
  title: ['h1.mb-4.text-32.font-extrabold', '.jdl h1', 'h1'],
  authors: ["meta[name='author']@content", '.mb-1.text-base.font-semibold', '.jdl .author'],
  published: ['.text-cm.text-gray', '.jdl .date'],
  lead: ['.media_artikel', 'article figure'],
  remove: {
    'read-also': ["[class^='sisip_']", '.linksisip', "[class^='link_sisip']"],
    related: ['table.topiksisip', '.topiksisip'],
    ad: ['.paradetail', '.para_caption', '#balloon', '#skinad'],
    pagination: ['.multiple-box'],
    // What stands behind the "read the full article" marker belongs to other stories.
    promo: ['.read-full-article ~ *', '.read-full-article'],
    share: ['.detail-share', '.share'],
    comments: ['#komentar'],
  },
  pagination: [{ kind: 'single-query', param: 'page', value: 'all' }, { kind: 'path' }],
  articlePath: ['/\\d{14}-\\d+-\\d+/'],
  otherPath: ['^/(?:indeks|tag|search)(?:/|$|\\?)'],
  outletNames: ['Redaksi'],
  examples: ['https://www.cnbcindonesia.com/news/20240115101112-4-505050/contoh-judul-berita'],
} satisfies SiteRule;
