import type { FacetCount } from '../../utils/search/types';

const MOST = 8;

/** Tags to offer for what is typed: those that begin with it, then those that hold it, most used first. */
export function suggestTags(
  typed: string,
  known: readonly FacetCount[],
  chosen: readonly string[],
): string[] {
  const free = known.map(({ key }) => key).filter((tag) => !chosen.includes(tag));
  const begin = free.filter((tag) => tag.startsWith(typed));
  const hold = typed ? free.filter((tag) => !tag.startsWith(typed) && tag.includes(typed)) : [];
  return [...begin, ...hold].slice(0, MOST);
}
