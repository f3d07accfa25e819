import type { CatalogueRow } from './catalogue-row';
import { fold } from './tokens';
import type { SortOrder } from './types';

type Scores = ReadonlyMap<CatalogueRow, number>;

/** A year: a story that much older than the newest counts a good tenth less. */
const FADE_MS = 365 * 24 * 60 * 60 * 1000;
const FADE = 0.15;

/** The rows in order, as a new list; what is equal goes newest first. `scores`: null where no word is searched for. */
export function sortRows(rows: CatalogueRow[], sort: SortOrder, scores: Scores | null): CatalogueRow[] {
  switch (sort) {
    case 'relevance':
      return scores ? byRelevance(rows, scores) : byNumber(rows, ({ savedAt }) => -savedAt);
    case 'newest':
      return byNumber(rows, ({ savedAt }) => -savedAt);
    case 'oldest':
      return byNumber(rows, ({ savedAt }) => savedAt);
    case 'shortest':
      return byNumber(rows, ({ minutes }) => minutes);
    case 'longest':
      return byNumber(rows, ({ minutes }) => -minutes);
    case 'title':
      return byText(rows, ({ title }) => title);
    case 'site':
      return byText(rows, ({ siteName }) => siteName);
  }
}

function byRelevance(rows: CatalogueRow[], scores: Scores): CatalogueRow[] {
  const newest = rows.reduce((latest, { savedAt }) => Math.max(latest, savedAt), 0);
  return byNumber(rows, (row) => {
    const age = (newest - row.savedAt) / FADE_MS;
    return -(scores.get(row) ?? 0) * (1 - FADE + FADE * Math.exp(-age));
  });
}

interface Keyed<Key> {
  key: Key;
  row: CatalogueRow;
}

function byNumber(rows: CatalogueRow[], key: (row: CatalogueRow) => number): CatalogueRow[] {
  const keys = Float64Array.from(rows, key);
  const keyed = roughOrder(keys).map((at): Keyed<number> => ({ key: keys[at]!, row: rows[at]! }));
  return keyed.sort((a, b) => a.key - b.key || newestFirst(a.row, b.row)).map(({ row }) => row);
}

/** Below this, comparing is as fast. */
const MANY = 1000;
/** Bits of a double's fraction that the number of a row takes: for a million. */
const PLACE_BITS = 20;
const PLACES = (1 << PLACE_BITS) - 1;

/**
 * The places of these keys in order, but for keys that differ by less than a billionth: the engine sorts plain numbers
 * ten times faster than it compares objects, so each number carries its place in its last bits. What is left to
 * compare is in order already, which a sort sees in one pass.
 */
function roughOrder(keys: Float64Array): number[] {
  const asTheyAre = Array.from(keys, (_key, at) => at);
  if (keys.length < MANY || keys.length > PLACES || !keys.every(Number.isFinite)) return asTheyAre;
  const packed = keys.slice();
  const words = new Uint32Array(packed.buffer);
  const low = IS_LITTLE_ENDIAN ? 0 : 1;
  for (let at = 0; at < keys.length; at++)
    words[at * 2 + low] = ((words[at * 2 + low]! & ~PLACES) | at) >>> 0;
  packed.sort();
  return asTheyAre.map((at) => words[at * 2 + low]! & PLACES);
}

const IS_LITTLE_ENDIAN = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;

/** By the folded text, since comparing as a language does takes a second for 100,000. Quotes and the like do not count. */
function byText(rows: CatalogueRow[], text: (row: CatalogueRow) => string): CatalogueRow[] {
  const keyed = rows.map((row): Keyed<string> => ({ key: sortKey(text(row)), row }));
  return keyed
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : newestFirst(a.row, b.row)))
    .map(({ row }) => row);
}

const sortKey = (text: string): string => fold(text).replace(/^[^\p{L}\p{N}]+/u, '');

function newestFirst(a: CatalogueRow, b: CatalogueRow): number {
  return b.savedAt - a.savedAt || (a.id < b.id ? -1 : 1);
}
