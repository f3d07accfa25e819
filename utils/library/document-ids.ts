/**
 * An article is three documents, written in one transaction (docs/architecture.md):
 * `article:<id>` what the list shows, `content:<id>` what the reading view shows, and `saved:<order>:<id>`, an empty
 * one whose id sorts newest first, so that the first page of a long list costs the page and not the list.
 */
export const ARTICLE = 'article:';
export const CONTENT = 'content:';
export const SAVED = 'saved:';

/** Just after every id that starts with a prefix. */
export const END = '￰';

const LAST_MOMENT = 9_999_999_999_999;

export const articleKey = (id: string): string => ARTICLE + id;
export const contentKey = (id: string): string => CONTENT + id;

/** `savedAt`: ISO 8601; a later moment sorts first. What is no date sorts last. */
export function savedKey(id: string, savedAt: string): string {
  const moment = Date.parse(savedAt);
  const order = LAST_MOMENT - (Number.isNaN(moment) ? 0 : Math.max(0, moment));
  return `${SAVED}${String(order).padStart(13, '0')}:${id}`;
}

/** The article's id in any of the three kinds of key. */
export function idOfKey(key: string): string {
  return key.slice(key.lastIndexOf(':') + 1);
}
