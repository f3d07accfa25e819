import 'fake-indexeddb/auto';
import { createStore, type Store } from '../store';
import type { ArticleDraft, ImportedArticle } from '../types';

// Node 20 has none, and PouchDB asks it for the browser's version.
globalThis.navigator ??= { userAgent: 'Node' } as Navigator;

let stores = 0;

/** An empty list of its own, on the real PouchDB adapter over an IndexedDB in memory. */
export function freshStore(): Store {
  return createStore(`test-${++stores}`);
}

/** A draft such as the reader sends. */
export function draftOf(changes: Partial<ArticleDraft> = {}): ArticleDraft {
  const url = changes.url ?? 'https://koran.example/berita/1';
  return {
    url,
    canonicalUrl: url,
    title: 'Harga beras turun',
    subtitle: null,
    authors: ['Siti Rahma'],
    editors: [],
    published: '2023-11-21T20:53:00+07:00',
    modified: null,
    siteName: 'Koran',
    section: null,
    topics: ['beras'],
    language: 'id',
    leadImage: null,
    paywalled: false,
    site: null,
    html: '<p>Harga beras turun di pasar induk.</p>',
    text: 'Harga beras turun\ndi pasar induk.',
    wordCount: 6,
    readingMinutes: 1,
    missingPages: [],
    ...changes,
  };
}

/** An article such as another program's export gives: a link. */
export function importedOf(changes: Partial<ImportedArticle> = {}): ImportedArticle {
  return {
    url: 'https://koran.example/berita/1',
    title: 'Harga beras turun',
    savedAt: '2020-05-01T00:00:00.000Z',
    readAt: null,
    favourite: false,
    tags: [],
    progress: null,
    ...changes,
  };
}

/** The nth second of a day. */
export const at = (second: number): Date => new Date(Date.UTC(2026, 0, 1, 0, 0, second));
