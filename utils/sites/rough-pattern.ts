import { beginningOf } from './pattern-beginning';
import type { MarkupRule, RoughPattern } from './site-rule';
import { spellLetters } from '../patterns/spell-letters';

/**
 * The source of a pattern for a first look (flag `i`): it matches wherever `source` (flags `iu`) does, is no longer than to its
 * first word, and compiles without Unicode's tables of letters; null where none can be made. Browsers forget compiled patterns and a click starts cold: the generic rule's
 * fifty patterns took 12 ms to compile in Chromium, and 2 ms made rough. Most blocks match none of them.
 *
 * Only for text of the basic plane: outside it a rough pattern counts two characters for one (`lookedAtRoughly` in extraction/steps/look-roughly.ts).
 */
export function roughen(pattern: string): string | null {
  const source = beginningOf(pattern);
  // What must not be there, and references to groups: left to the exact pattern.
  if (/\(\?<?!|\\[1-9k]/.test(source)) return null;
  // More than letters in a class that takes them, fewer in one that leaves them out: both match more.
  return spellLetters(source, (table, left) => (!left ? WIDE : table === 'N' ? String.raw`\d` : 'a-z'));
}

const WIDE = String.raw`a-z\d\u0080-\uFFFF`;

const FIELDS = ['removeText', 'removeLinkText', 'cutText'] as const;
const known = new WeakMap<MarkupRule, RoughPattern[]>();

/** The text patterns of these rules, each with its rough one; made once a rule. */
export function roughPatterns(rules: readonly MarkupRule[]): RoughPattern[] {
  return rules.flatMap((rule) => {
    const made = known.get(rule) ?? patternsOf(rule).map((source): RoughPattern => [source, roughen(source)]);
    known.set(rule, made);
    return made;
  });
}

function patternsOf(rule: MarkupRule): string[] {
  return FIELDS.flatMap((field) => Object.values(rule[field] ?? {}).flat());
}
