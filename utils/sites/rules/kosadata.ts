import type { SiteRule } from '../site-rule';

/** On Promedia's list by its `?page=all` only; the theme recognises it if that holds. */
export default {
  id: 'kosadata',
  name: 'Kosadata',
  hosts: ['kosadata.com'],
  confidence: 'low',
  year: 2025,
  pagination: [{ kind: 'single-query', param: 'page', value: 'all' }],
  examples: ['https://kosadata.com/contoh-judul-berita'],
} satisfies SiteRule;
