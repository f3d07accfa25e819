import type { ArticleState } from '../types';
import type { Deed } from './deeds';
import { at, importedOf } from './fresh-store';

/** What is to be seen of an article: the library, in the simplest way there is. */
export type ModelArticle = ArticleState & { savedAt: string; text: string | null };
export type Model = Record<number, ModelArticle>;
/** What one window would undo. */
export type Undo = { which: number; before: Partial<ArticleState> } | null;

/** The library after a deed, and what undoes that. */
export function afterDeed(model: Model, last: Undo, deed: Deed): [Model, Undo] {
  const { which } = deed;
  const now = at(deed.now).toISOString();
  const article = model[which];
  const put = (changed: ModelArticle): Model => ({ ...model, [which]: changed });
  const change = (of: number, fields: Partial<ArticleState>): [Model, Undo] => {
    const there = model[of];
    if (!there) return [model, null];
    const names = Object.keys(fields) as (keyof ArticleState)[];
    const before = Object.fromEntries(names.map((name) => [name, there[name]]));
    return [
      { ...model, [of]: { ...there, ...fields } },
      { which: of, before },
    ];
  };
  switch (deed.do) {
    case 'read':
      return change(which, { readAt: deed.on ? now : null });
    case 'favourite':
      return change(which, { favourite: deed.on });
    case 'delete':
      return change(which, { deletedAt: deed.on ? now : null });
    case 'tag': {
      const tags = (article?.tags ?? []).filter((tag) => tag !== deed.remove);
      return change(which, { tags: [...new Set([...tags, deed.add])] });
    }
    case 'undo':
      return last ? change(last.which, last.before) : [model, null];
    case 'save':
      return [put({ ...(article ?? fresh(now)), text: deed.text, deletedAt: null }), null];
    case 'import': {
      const there = article ?? fresh(importedOf().savedAt ?? now);
      const tags = [...new Set([...there.tags, 'impor'])];
      return [put({ ...there, tags, favourite: true, deletedAt: null }), null];
    }
    case 'purge':
      return [
        Object.fromEntries(Object.entries(model).filter(([, { deletedAt }]) => deletedAt === null)),
        null,
      ];
  }
}

function fresh(savedAt: string): ModelArticle {
  return { readAt: null, favourite: false, tags: [], deletedAt: null, savedAt, text: null };
}

/** Every end that two windows' deeds can come to, in any order that keeps each window's own. */
export function possibleEnds(deeds: [Deed[], Deed[]]): Model[] {
  const ends = new Map<string, Model>();
  const go = (model: Model, left: [Deed[], Deed[]], undo: [Undo, Undo]): void => {
    if (left[0].length === 0 && left[1].length === 0) ends.set(JSON.stringify(model), model);
    for (const window of [0, 1] as const) {
      const [next, ...rest] = left[window];
      if (!next) continue;
      const [after, undone] = afterDeed(model, undo[window], next);
      const at = <Item>(pair: [Item, Item], item: Item): [Item, Item] =>
        window === 0 ? [item, pair[1]] : [pair[0], item];
      go(after, at(left, rest), at(undo, undone));
    }
  };
  go({}, deeds, [null, null]);
  return [...ends.values()];
}
