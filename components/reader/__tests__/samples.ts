import type { Article, RemovalNote, RuleInForce } from '../../../utils/extraction/types';
import { fragment } from './render';

/** An article of our own, for component tests. */
export function sampleArticle(overrides: Partial<Article> = {}): Article {
  return {
    title: 'Jembatan Bambu Sungai Kecil Diresmikan',
    subtitle: null,
    authors: ['Rani Putri'],
    editors: [],
    published: '2023-11-21T20:53:00+07:00',
    modified: null,
    siteName: 'Harian Contoh',
    section: 'Daerah',
    tags: [],
    language: 'id',
    canonicalUrl: 'https://contoh.example/jembatan',
    leadImage: null,
    paywalled: false,
    from: {},
    url: 'https://contoh.example/jembatan?utm_source=x',
    site: null,
    kind: 'article',
    content: fragment(
      '<p>SOLO – Jembatan itu dibuat warga selama sebulan.</p><p>Anak-anak menyeberang lebih dulu.</p>',
    ),
    text: 'SOLO – Jembatan itu dibuat warga selama sebulan.\nAnak-anak menyeberang lebih dulu.',
    wordCount: 11,
    readingMinutes: 1,
    pages: { current: 1, count: 1, whole: null, pages: [], how: null },
    body: { level: 'readability', selector: null, tried: [] },
    ...overrides,
  };
}

export const SAMPLE_RULES: RuleInForce[] = [
  { id: 'contoh/read-also', kind: 'read-also', level: 'site', owner: 'contoh', on: true, removed: 2 },
  { id: 'newkarma/related', kind: 'related', level: 'theme', owner: 'newkarma', on: false, removed: 0 },
  { id: 'generic/share', kind: 'share', level: 'generic', owner: 'generic', on: true, removed: 3 },
  { id: 'generic/ad', kind: 'ad', level: 'generic', owner: 'generic', on: true, removed: 0 },
];

export const SAMPLE_REMOVALS: RemovalNote[] = [
  { rule: 'contoh/read-also', kind: 'read-also', matched: '.baca', text: 'Baca juga: Jalan setapak' },
  { rule: 'contoh/read-also', kind: 'read-also', matched: '.baca', text: 'Baca juga: Jalan setapak' },
  { rule: 'generic/share', kind: 'share', matched: '.share', text: 'Bagikan <b>ini</b>' },
  { rule: 'generic/share', kind: 'share', matched: '.share', text: '' },
  { rule: 'generic/share', kind: 'share', matched: '.share', text: '' },
];
