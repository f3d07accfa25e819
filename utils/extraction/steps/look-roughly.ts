/** The two letters that are, for a caseless pattern of Unicode, some others too: of such a text no rough pattern can be asked. */
const AMBIGUOUS = /[\u017F\u212A]/;
/** What lies outside the basic plane, and halves of it. */
const OUTSIDE = /[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g;

/**
 * A text as rough patterns (sites/rough-pattern.ts) are asked of it, emoji and the like each as one character that is no letter of
 * theirs; null where they cannot be asked. On a page with three posts that hold emoji, asking all patterns exactly took 12 ms.
 */
export function lookedAtRoughly(text: string): string | null {
  return AMBIGUOUS.test(text) ? null : text.replace(OUTSIDE, '\uFFFC');
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
