/** An item of a JSON array; `cut` where the text ends inside it, `broken` where it is no JSON. */
export type JsonItem =
  { row: number; value: unknown } | { row: number; fault: 'cut-off' | 'shape'; said: string };

/**
 * The items of the array that a JSON text is, or that stands in its object under `key`, one after another: a file that
 * was cut off gives all that is whole, and one of 100 MB does not have to be read at a stroke. `row` counts from 1.
 */
export function* jsonItems(text: string, key?: string): Generator<JsonItem> {
  let at = findArray(text, key);
  if (at === null) return;
  for (let row = 1; ; row++) {
    at = skip(text, at + 1, /[\s,]*/y);
    if (text[at] === ']') return;
    const end = at < text.length ? endOfValue(text, at) : null;
    if (end === null) return yield { row, fault: 'cut-off', said: text.slice(at, at + 200) };
    yield parseItem(row, text.slice(at, end));
    at = end - 1;
  }
}

function parseItem(row: number, json: string): JsonItem {
  try {
    return { row, value: JSON.parse(json) as unknown };
  } catch {
    return { row, fault: 'shape', said: json.slice(0, 200) };
  }
}

/** Where the array opens, or null. */
function findArray(text: string, key: string | undefined): number | null {
  let at = skip(text, 0, /\s*/y);
  if (key === undefined) return text[at] === '[' ? at : null;
  if (text[at] !== '{') return null;
  for (;;) {
    at = skip(text, at + 1, /[\s,]*/y);
    const nameEnd = text[at] === '"' ? endOfValue(text, at) : null;
    if (nameEnd === null) return null;
    const name = text.slice(at + 1, nameEnd - 1);
    at = skip(text, nameEnd, /\s*:\s*/y);
    if (name === key) return text[at] === '[' ? at : null;
    const end = endOfValue(text, at);
    if (end === null) return null;
    at = end - 1;
  }
}

/** Just behind the value that begins at `at`, by its brackets alone; null where the text ends first. */
function endOfValue(text: string, at: number): number | null {
  const mark = /["{}[\]]/g;
  if (!/["{[]/.test(text[at] ?? '')) {
    const end = skip(text, at, /[^\s,\]}]*/y);
    // A value of no characters would be found again and again.
    return end < text.length ? Math.max(end, at + 1) : null;
  }
  mark.lastIndex = at;
  for (let depth = 0; ;) {
    const found = mark.exec(text);
    if (!found) return null;
    if (found[0] === '"') {
      const end = endOfString(text, found.index);
      if (end === null) return null;
      mark.lastIndex = end;
    } else depth += found[0] === '{' || found[0] === '[' ? 1 : -1;
    if (depth <= 0) return mark.lastIndex;
  }
}

function endOfString(text: string, opening: number): number | null {
  for (let at = opening + 1; ; at++) {
    at = text.indexOf('"', at);
    if (at === -1) return null;
    let slashes = 0;
    while (text[at - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) return at + 1;
  }
}

/** Behind what the sticky `pattern` finds at `at`; `at` itself where it finds nothing. */
function skip(text: string, at: number, pattern: RegExp): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
