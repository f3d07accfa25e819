import { isLdObject } from './json-ld';
import type { Found, Sources } from './sources';

const isFalse = (value: unknown): boolean =>
  value === false || (typeof value === 'string' && /^\s*(?:false|no|0)\s*$/i.test(value));

/** Does the page say that its text is not free (`isAccessibleForFree: false`, in the article or a part of it)? */
export function readPaywall(sources: Sources): Found<boolean> {
  for (const node of sources.ldArticle) {
    const parts = Array.isArray(node['hasPart']) ? node['hasPart'].slice(0, 10) : [node['hasPart']];
    const locked = parts.some((part) => isLdObject(part) && isFalse(part['isAccessibleForFree']));
    if (isFalse(node['isAccessibleForFree']) || locked) return { value: true, from: 'json-ld' };
  }
  const { meta } = sources;
  for (const key of ['isaccessibleforfree', 'article:is_free', 'is_free']) {
    if (isFalse(meta.get(key)?.[0])) return { value: true, from: `meta:${key}` };
  }
  for (const key of ['article:content_tier', 'content_tier']) {
    if (/^(?:locked|metered|premium|paid)$/i.test(meta.get(key)?.[0] ?? ''))
      return { value: true, from: `meta:${key}` };
  }
  return { value: false, from: 'none' };
}
