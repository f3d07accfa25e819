import type { SiteRule } from '../site-rule';

export default {
  id: 'katadata',
  name: 'Katadata',
  hosts: ['katadata.co.id'],
  confidence: 'medium',
  year: 2026,
  content: ['.detail-main'],
  title: ['.detail-title.mb-4', '.detail-title'],
  authors: ['.detail-author-name'],
  published: ['.detail-date.text-gray', '.detail-date'],
  remove: {
    'read-also': ["[class^='widget-baca-juga']"],
    ad: ['#modalAdsPopup', "div:has(> [id^='div-gpt-ad'][class^='paralax'])"],
  },
  articlePath: ['/[0-9a-f]{12,14}/[\\w-]+'],
  outletNames: ['Katadata', 'Databoks', 'Tim Redaksi Katadata'],
  examples: ['https://katadata.co.id/finansial/makro/65a4d2f3b1c4e/contoh-judul-berita'],
} satisfies SiteRule;
