import { fingerprint, foldSpace } from '../text';
import { isLdObject, ldNames, ldString, ldTypes } from './json-ld';
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
    .replace(/^[>»/\s]+|[>»/\s]+$/gu, '');
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

const MOST_TAGS = 20;
const LONGEST_TAG = 60;
const TAG_LISTS = [
  '.tags',
  '.tag-list',
  '.detail__body-tag',
  '.tagging',
  '.tagcloud',
  '.post-tag',
  '.post-tags',
];

/** Tags without repeats and filler ("berita terkini"); a description cut into single words is not a tag list. */
function tidyTags(raw: readonly string[], sources: SourcesWithOutlet): string[] {
  const seen = new Set<string>();
  const tags: string[] = [];
  for (const piece of raw) {
    const tag = foldSpace(piece).replace(/^[#\s]+|[,;.\s]+$/gu, '');
    const print = fingerprint(tag);
    if (!print || tag.length > LONGEST_TAG || seen.has(print) || isFiller(tag, sources)) continue;
    seen.add(print);
    tags.push(tag);
    if (tags.length === MOST_TAGS) break;
  }
  return tags;
}

function isFiller(tag: string, sources: SourcesWithOutlet): boolean {
  return (
    /^(?:tags?|topik|label|berita (?:terkini|hari ini|indonesia|online|terbaru)|portal indonesia|news|berita|indonesia|kata kunci)\s*:?$/i.test(
      tag,
    ) || isOutletName(tag, sources.outlet)
  );
}

/** "Kini, kekasih, Richard, Kyle, itu": a sentence split at its spaces. */
function isChoppedSentence(pieces: readonly string[]): boolean {
  return (
    pieces.length >= 5 &&
    pieces.filter((piece) =>
      /^(?:itu|ini|yang|dan|di|ke|dengan|saat|masih|ya|juga|dari|untuk|pada)[.,]?$/i.test(piece.trim()),
    ).length >= 1 &&
    pieces.filter((piece) => !/\s/.test(piece.trim())).length / pieces.length > 0.8
  );
}

/** What the story is filed under: the rule's list, `article:tag`, JSON-LD and `<meta>` keywords, else the visible list. */
export function readTags(sources: SourcesWithOutlet): Found<string[]> {
  const lists: Found<string[]>[] = [];
  for (const hits of ruleHits(sources, 'tags'))
    lists.push({ value: hits.flatMap((hit) => split(hit.text, hit.ofAttribute)), from: hits[0]!.from });
  const { meta } = sources;
  const own = meta.get('article:tag') ?? [];
  lists.push({ value: own.length === 1 ? split(own[0]!, true) : [...own], from: 'meta:article:tag' });
  for (const key of ['content_tags', 'news_keywords', 'dtk:keywords'])
    lists.push({ value: split(meta.get(key)?.[0], true), from: `meta:${key}` });
  for (const node of sources.ldArticle) {
    const keywords = node['keywords'];
    const names = Array.isArray(keywords)
      ? ldNames(keywords).map((name) => name.name)
      : split(ldString(keywords), true);
    lists.push({ value: names, from: 'json-ld' });
  }
  lists.push({ value: split(meta.get('keywords')?.[0], true), from: 'meta:keywords' });
  for (const { value, from } of lists) {
    const tags = isChoppedSentence(value) ? [] : tidyTags(value, sources);
    if (tags.length) return { value: tags, from };
  }
  const marked = selectAll(sources.document, '[rel~="tag"]');
  const listed = marked.length
    ? marked
    : TAG_LISTS.flatMap((name) => selectAll(sources.document, name).slice(0, 5)).flatMap((list) =>
        selectAll(list, 'a'),
      );
  const visible = listed.slice(0, MOST_TAGS * 2).map((link) => foldSpace(link.textContent ?? ''));
  const tags = tidyTags(visible, sources);
  return tags.length ? { value: tags, from: 'markup' } : { value: [], from: 'none' };
}

function split(text: string | null | undefined, atCommas: boolean): string[] {
  if (!text) return [];
  return atCommas ? text.split(/\s*[,;]\s*/) : [text];
}
