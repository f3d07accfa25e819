import type { SiteRule } from '../site-rule';

export default {
  id: 'selaras',
  name: 'Jakarta Selaras',
  hosts: ['selaras.co.id'],
  confidence: 'low',
  year: 2026,
  content: ['.post_content'],
  remove: { chrome: ['.endmark'] },
  examples: ['https://jakarta.selaras.co.id/contoh-judul-berita'],
} satisfies SiteRule;
