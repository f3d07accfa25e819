import { fingerprint, foldSpace } from '../text';
import { isLdObject, ldString, ldTypes } from './json-ld';
import { firstMeta } from './meta-tags';
import type { Found, SourcesWithOutlet } from './sources';
import { ruleHits } from './sources';
import { isOutletName, squeeze } from './outlet';
import { selectAll, selectOne } from './select';

const LONGEST_SECTION = 40;
const VAGUE =
  /^(?:home|beranda|homepage|index|article|artikel|news|all|semua|uncategorized|tanpa kategori|detail|read)$/i;

function usable(sources: SourcesWithOutlet, text: string | null | undefined, title: string): string | null {
  const section = foldSpace(text ?? '')
    .split(/\s*,\s*/)[0]!
    .replace(/^[>»/\s]+|[>»/\s]+$/g, '');
  if (
    !section ||
    section.length > LONGEST_SECTION ||
    VAGUE.test(section) ||
    /^https?:|\.\w{2,4}$/.test(section)
  )
    return null;
  const channel = sources.address?.hostname.split('.')[0] ?? '';
  const isOutlet = isOutletName(section, sources.outlet) && squeeze(section) !== squeeze(channel);
  if (isOutlet || fingerprint(section) === fingerprint(title)) return null;
  return section;
}

/** Names along the breadcrumb, JSON-LD's or the visible one. */
function breadcrumb(sources: SourcesWithOutlet): Found<string>[] {
  for (const node of sources.ld) {
    if (!ldTypes(node).includes('BreadcrumbList') || !Array.isArray(node['itemListElement'])) continue;
    const names = node['itemListElement'].slice(0, 6).flatMap((item: unknown) => {
      if (!isLdObject(item)) return [];
      const inner = isLdObject(item['item']) ? ldString(item['item']['name']) : null;
      return ldString(item['name']) ?? inner ?? [];
    });
    if (names.length) return names.map((value) => ({ value, from: 'json-ld' }));
  }
  if (sources.index?.hasNamePart('breadcrumb') === false) return [];
  // The container first: a descendant selector would look at every link's ancestors. Small or large, "B" is left out.
  const trail =
    selectOne(sources.document, '[class*="readcrumb"]') ?? selectOne(sources.document, '[id*="readcrumb"]');
  const links = trail ? selectAll(trail, 'a').slice(0, 6) : [];
  return links.map((link) => ({ value: foldSpace(link.textContent ?? ''), from: 'breadcrumb' }));
}

/** `nasional.kompas.com` and `/nasional/read/…` say "Nasional". */
function channelOf(address: URL | null): string | null {
  const labels = address?.hostname.split('.') ?? [];
  const path = address?.pathname.split('/').filter(Boolean) ?? [];
  const said =
    labels.length > 2 && !/^(?:www|m|amp|mobile|co|web)$/.test(labels[0]!)
      ? labels[0]
      : path.length > 1
        ? path[0]
        : null;
  if (
    !said ||
    !/^[a-z]{3,20}(?:-[a-z]{2,20}){0,2}$/.test(said) ||
    /^(?:read|berita|baca|artikel|article|post|amp|today|index|detail)$/.test(said)
  )
    return null;
  return `${said.charAt(0).toUpperCase()}${said.slice(1).replace(/-/g, ' ')}`;
}

/** The desk or channel the story stands in: the rule's, the breadcrumb's first step, metadata's. */
export function readSection(sources: SourcesWithOutlet, title: string): Found<string> | null {
  const candidates: Found<string | null>[] = [];
  for (const hits of ruleHits(sources, 'section')) {
    for (const hit of hits) {
      const section = usable(sources, hit.text, title);
      if (section) return { value: section, from: hit.from };
    }
  }
  candidates.push(...breadcrumb(sources));
  for (const key of [
    'article:section2',
    'article:section',
    'content_category',
    'section',
    'articlesection',
  ]) {
    const found = firstMeta(sources.meta, [key]);
    if (found) candidates.push(found);
  }
  for (const node of sources.ldArticle) {
    const section = node['articleSection'];
    candidates.push({ value: ldString(Array.isArray(section) ? section[0] : section), from: 'json-ld' });
  }
  candidates.push({ value: channelOf(sources.address), from: 'url' });
  for (const { value, from } of candidates) {
    const section = usable(sources, value, title);
    if (section) return { value: section, from };
  }
  return null;
}
