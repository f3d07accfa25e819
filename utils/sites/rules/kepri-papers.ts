import type { SiteRule } from '../site-rule';

/** Papers of the Riau islands on tagDiv's Cloud Library; the rest of the markup is `themes/newspaper.ts`. */
export default {
  id: 'kepri-papers',
  name: 'Koran Kepri (tagDiv)',
  group: true,
  hosts: ['hariankepri.com', 'seputarkita.co', 'zonakepri.com', 'batampos.co.id', 'kepripedia.com'],
  family: 'wordpress-newspaper',
  confidence: 'medium',
  year: 2025,
  content: ['.tdb_single_content .tdb-block-inner', '.td-post-content'],
  title: ['h1.tdb-title-text', 'h1.entry-title'],
  published: ['time.entry-date[datetime]'],
  remove: {
    share: ['.td-post-sharing', '.essb_links'],
    ad: ['.td-a-rec', '.ads-post'],
    chrome: ['.td-post-views'],
    comments: ['.td-post-comments'],
  },
  outletNames: ['Harian Kepri', 'Batam Pos', 'Kepripedia', 'Zona Kepri', 'Seputar Kita'],
  examples: ['https://www.hariankepri.com/contoh-judul-berita/'],
} satisfies SiteRule;
