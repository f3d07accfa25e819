import type { SiteRule } from '../site-rule';

export default {
  id: 'projectmultatuli',
  name: 'Project Multatuli',
  hosts: ['projectmultatuli.org'],
  family: 'wordpress-elementor',
  confidence: 'medium',
  year: 2026,
  content: ['.elementor-widget-theme-post-content'],
  authors: ["a[rel='author']"],
  examples: ['https://projectmultatuli.org/contoh-judul-tulisan/'],
} satisfies SiteRule;
