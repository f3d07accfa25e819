import { beginningOf } from './pattern-beginning';

/**
 * The source of a pattern for a first look (flag `i`): it matches wherever `source` (flags `iu`) does, is no longer than to its
 * first word, and compiles without Unicode's tables of letters; null where none can be made. Browsers forget compiled patterns and a click starts cold: the generic rule's
 * fifty patterns took 12 ms to compile in Chromium, and 2 ms made rough. Most blocks match none of them.
 *
 * Only for text of the basic plane: outside it a rough pattern counts two characters for one (see `mayLookRoughly`).
 */
export function roughen(pattern: string): string | null {
  const source = beginningOf(pattern);
  // What must not be there, other properties than letters and numbers, references to groups: left to the exact pattern.
  if (/\(\?<?!|\\P|\\p\{(?![LN]\})|\\u\{|\\[1-9k]|[\uD800-\uDFFF]/.test(source)) return null;
  return source.replace(
    /\[(\^?)((?:\\p\{[LN]\}|\\.|[^\]\\])*)\]|\\p\{([LN])\}/g,
    (_, not: string | undefined, inside: string | undefined, alone: string | undefined) => {
      if (alone) return `[${WIDE}]`;
      // More than letters in a class that takes them, fewer in one that leaves them out: both match more.
      return `[${not ?? ''}${(inside ?? '').replace(/\\p\{[LN]\}/g, not ? NARROW : WIDE)}]`;
    },
  );
}

const WIDE = String.raw`a-z\d\u0080-\uFFFF`;
const NARROW = String.raw`a-z\d`;

/** Is the text one that rough patterns can be asked of? */
export function mayLookRoughly(text: string): boolean {
  return !/[\uD800-\uDFFF\u017F\u212A]/.test(text);
}

/** Longer than the 1,000 characters from which on Chromium compiles a pattern to machine code at once. */
const LONG_TEXT = 'a\n'.repeat(501);

/**
 * Makes `pattern`, asked of many short texts, ready at once. Chromium compiles a pattern to bytecode for the first short text and to
 * machine code for the second: for the generic rule's fifty in one that took 6.4 ms, and 1.6 ms where a long text comes first.
 */
export function readied(pattern: RegExp): RegExp {
  pattern.test(LONG_TEXT);
  return pattern;
}
