import type { TagOn } from '../../components/library/TagEditor';
import type { ListedArticle } from '../../utils/library/list-articles';

/** The tags on these stories, and whether each stands on all of them; rows that were not read yet count for nothing. */
export function tagsOn(ids: string[], rows: ReadonlyMap<string, ListedArticle>): TagOn[] {
  const counts = new Map<string, number>();
  for (const id of ids) {
    const row = rows.get(id);
    for (const tag of row?.ok ? row.article.tags : []) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return [...counts].map(([tag, count]) => ({ tag, all: count === ids.length }));
}
