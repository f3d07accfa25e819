import { foldSpace } from '../text';

/** `<meta>` values by lower-case key (`property`, `name` or `itemprop`), in document order. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

const MOST_TAGS = 400;
const LONGEST_VALUE = 2_000;

/** Reads a page's `<meta>` tags once; values longer than 2,000 characters are left out. */
export function readMetaTags(document: Document): MetaTags {
  const tags = new Map<string, string[]>();
  let seen = 0;
  for (const meta of document.getElementsByTagName('meta')) {
    if (++seen > MOST_TAGS) break;
    const key = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    const raw = meta.getAttribute('content');
    if (!key || key.length > 100 || !raw || raw.length > LONGEST_VALUE) continue;
    const value = foldSpace(raw);
    if (!value) continue;
    const name = key.trim().toLowerCase();
    const values = tags.get(name);
    if (values) values.push(value);
    else tags.set(name, [value]);
  }
  return tags;
}

/** The first value of the first key that has one, with the key that spoke. */
export function firstMeta(meta: MetaTags, keys: readonly string[]): { value: string; from: string } | null {
  for (const key of keys) {
    const value = meta.get(key)?.[0];
    if (value) return { value, from: `meta:${key}` };
  }
  return null;
}
