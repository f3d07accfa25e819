import * as v from 'valibot';
import { jsonItems } from '../json-items';
import { refuse, toRow } from '../to-row';
import type { RawStory, RefusedRow, Source, TextFormat } from '../types';

/** A string, or nothing where it is something else: one odd field is no reason to lose a story. */
export const text = v.fallback(v.string(), '');
/** True where it is `true`, or 1 as old versions of wallabag write it. */
export const flag = v.fallback(
  v.pipe(
    v.union([v.boolean(), v.number()]),
    v.transform((value) => value === true || value === 1),
  ),
  false,
);
export const list = v.fallback(v.array(v.unknown()), () => []);

/** So many items at the start are looked at: the first may be the broken one. */
const LOOK = 10;

export interface JsonFormat<Item> {
  source: Source;
  /** Where the items stand in the file's object; absent where the file is the list. */
  key?: string;
  item: v.GenericSchema<unknown, Item>;
  /** Names that every item has, by which the format is known. */
  needs: string[];
  toStory: (item: Item) => RawStory;
}

/** A format that is a list of JSON objects. */
export function jsonFormat<Item>(format: JsonFormat<Item>): TextFormat {
  return {
    source: format.source,
    recognises: (file) => {
      for (const each of jsonItems(file, format.key)) {
        if ('value' in each && hasAll(each.value, format.needs)) return true;
        if (each.row >= LOOK) break;
      }
      return false;
    },
    *rows(file, { now }) {
      for (const each of jsonEntries(file, format)) {
        yield 'item' in each ? toRow(each.row, format.toStory(each.item), now) : each;
      }
    },
  };
}

/** The items of a file that have the format's shape, and the refusals of those that have not. */
export function* jsonEntries<Item>(
  file: string,
  { key, item }: Pick<JsonFormat<Item>, 'key' | 'item'>,
): Generator<{ row: number; item: Item } | RefusedRow> {
  for (const each of jsonItems(file, key)) {
    if ('fault' in each) {
      yield refuse(each.row, each.fault, each.said);
      continue;
    }
    const parsed = v.safeParse(item, each.value);
    yield parsed.success
      ? { row: each.row, item: parsed.output }
      : refuse(each.row, 'shape', JSON.stringify(each.value));
  }
}

function hasAll(value: unknown, names: string[]): boolean {
  return typeof value === 'object' && value !== null && names.every((name) => Object.hasOwn(value, name));
}
