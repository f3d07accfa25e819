import type { SiteRule } from '../site-rule';

export default {
  id: 'voa-indonesia',
  name: 'VOA Indonesia',
  hosts: ['voaindonesia.com'],
  confidence: 'medium',
  year: 2026,
  content: ['#article-content .wsw', '.wsw', '.body-container .content-floated-wrap'],
  remove: {
    video: [".wsw [class*='c-mmp']"],
    chrome: [".wsw [class*='lightbox']", '.article-tools', ".wsw [class*='advisory']"],
    related: ['.wsw__embed--related', '.media-block-wrap'],
  },
  articlePath: ['^/a/'],
  otherPath: ['^/(?:z|p|s)/'],
  outletNames: ['VOA', 'VOA Indonesia'],
  examples: ['https://www.voaindonesia.com/a/contoh-judul-berita/7441234.html'],
} satisfies SiteRule;
