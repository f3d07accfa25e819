import { readied } from './look-roughly';
import type { TextPattern } from './text-patterns';

const NONE: readonly TextPattern[] = [];

/**
 * A look at a text by all rough patterns in one, which tells most texts from clutter; where it finds something, another tells
 * which patterns are worth asking: one by one, the first text that looks like clutter took 1.7 ms to ask fifty.
 */
export function firstLook(patterns: readonly TextPattern[]): (text: string) => readonly TextPattern[] {
  const askEach = (text: string) => patterns.filter((pattern) => pattern.mayMatch(text));
  const sources = patterns.flatMap(({ rough }) => rough ?? []);
  if (sources.length < patterns.length) return askEach;
  try {
    // Many begin with the same words.
    const beginnings = [...new Set(sources)].map((source) => `(?:${source})`);
    const any = readied(new RegExp(beginnings.join('|'), 'i'));
    // Made when the first text wants it: on many pages none does.
    let which: typeof askEach | null = null;
    return (text) => (any.test(text) ? (which ??= whichOf(patterns, sources) ?? askEach)(text) : NONE);
  } catch {
    // One of them is broken: each is asked by itself, and that one is named.
    return askEach;
  }
}

/**
 * Where all stand at the text's beginning: there each leaves a mark, if it matches, and the next is asked. Null where one may stand
 * elsewhere, or where they have names of their own.
 */
function whichOf(patterns: readonly TextPattern[], sources: string[]) {
  if (!sources.every(standsAtBeginning)) return null;
  const marks = sources.map((source, index) => `(?=(?:${source})(?<is${index}>)|)`);
  try {
    const all = new RegExp(`^${marks.join('')}`, 'i');
    return (text: string) => {
      const found = all.exec(text)?.groups ?? {};
      return patterns.filter((_pattern, index) => found[`is${index}`] !== undefined);
    };
  } catch {
    return null;
  }
}

/** `^a(b|c)`, but not `^a|b`. */
function standsAtBeginning(source: string): boolean {
  let bare = source.replace(/\\.|\[(?:\\.|[^\]\\])*\]/g, '');
  for (let before = ''; before !== bare;) {
    before = bare;
    bare = bare.replace(/\([^()]*\)/g, '');
  }
  return source.startsWith('^') && !bare.includes('|');
}
