import type { PageSignals } from './types';

/** A published date's `<meta>`, by `name`, `property` or `itemprop`, lower case. */
const PUBLISHED = new Set([
  'article:published_time',
  'article:published',
  'og:published_time',
  'datepublished',
  'date_published',
  'publishdate',
  'publish_date',
  'publish-date',
  'publisheddate',
  'pubdate',
  'dtk:publishdate',
  'content_publisheddate',
  'content_date',
  'parsely-pub-date',
  'cxenseparse:recs:publishtime',
  'sailthru.date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
]);

const MAX_META = 150;

type MetaSignals = Pick<PageSignals, 'ogType' | 'ogLocale' | 'hasPublished' | 'canonicalPath'>;

/** Reads `<meta>` and the canonical link (else `og:url`); `url` is the page's own address. */
export function readMetadata(document: Document, url: string): MetaSignals {
  const found = new Map<string, string>();
  let hasPublished = false;
  const metas = document.getElementsByTagName('meta');
  for (let i = 0; i < metas.length && i < MAX_META; i++) {
    const meta = metas[i]!;
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    const key = name?.toLowerCase();
    if (!key) continue;
    const isDate = PUBLISHED.has(key);
    if (!isDate && !key.startsWith('og:')) continue;
    const content = meta.getAttribute('content')?.trim();
    if (!content) continue;
    if (isDate) hasPublished ||= /\d{4}|\d\/\d/.test(content);
    else if (!found.has(key)) found.set(key, content);
  }
  const canonical =
    (document.head ?? document).querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    found.get('og:url');
  return {
    ogType: found.get('og:type')?.toLowerCase().slice(0, 40) ?? null,
    ogLocale: found.get('og:locale')?.slice(0, 20) ?? null,
    hasPublished,
    canonicalPath: canonical ? pathOf(canonical, url) : null,
  };
}

function pathOf(href: string, base: string): string | null {
  try {
    return new URL(href, base).pathname.slice(0, 500);
  } catch {
    return null;
  }
}
