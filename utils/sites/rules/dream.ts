import type { SiteRule } from '../site-rule';

export default {
  id: 'dream',
  name: 'Dream.co.id',
  hosts: ['dream.co.id'],
  family: 'kly',
  confidence: 'medium',
  year: 2026,
  content: ['.article-content-body', '.deskrip-detail'],
  title: ['.drm-artikel-head h1'],
  subtitle: ['.drm-detail-img > p'],
  authors: ['.drm-detail-img .text-grey'],
  published: ['.drm-detail-img .date-grey'],
  lead: ['.detail-foto'],
  remove: {
    'read-also': ['.baca-juga-collections'],
    ad: ['#in-image-ads', '#bottomframe-toggle', '#commerce-dream'],
    related: ['.article-drm-travel'],
    comments: ['.reaction', '#drm-comment-box'],
    newsletter: ['.form-subscribe'],
    promo: ['.kl-join16'],
    video: ['.native_video_2', '.artikel-video'],
  },
  articlePath: ['^/(?:[\\w-]+/)+[\\w-]+-\\d{6}[0-9a-z]\\.html'],
  outletNames: ['Dream.co.id', 'Dream'],
  examples: ['https://hijab.dream.co.id/foto/contoh-judul-berita-171116s.html'],
} satisfies SiteRule;
