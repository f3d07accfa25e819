import { fingerprint, foldSpace } from '../text';
import { ldNames, ldString } from './json-ld';
import { isOutletName } from './outlet';
import { selectAll } from './select';
import type { Found, SourcesWithOutlet } from './sources';
import { ruleHits } from './sources';

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
