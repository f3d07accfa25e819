import type { ThemeRule } from '../site-rule';

export default {
  id: 'soledad',
  name: 'Soledad (PenciDesign)',
  detect: ['.penci-ilrelated-posts', '.pcilrp-content', '.penci-entry-content', '.inner-post-entry'],
  confidence: 'low',
  content: ['.post-entry .inner-post-entry', '.inner-post-entry', '.penci-entry-content'],
  title: ['h1.post-title.single-post-title'],
  authors: ['.author-post .author-url', '.author-post a'],
  published: ['.post-box-meta-single time'],
  tags: ['.post-tags a'],
  remove: {
    share: ['.penci-social-share', '.post-share', '.tags-share-box'],
    'read-also': ['.penci-ilrelated-posts', '.penci-ilrltpost-beaf', '.pcilrp-content'],
    related: ['.post-related'],
    tags: ['.post-tags'],
    ad: ['.penci-google-adsense-1'],
    pagination: ['.penci-single-link-pages', '.post-pagination'],
  },
} satisfies ThemeRule;
