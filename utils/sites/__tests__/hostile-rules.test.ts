import { describe, expect, it } from 'vitest';
import { roughen } from '../rough-pattern';
import { GENERIC_RULE } from '../generic';
import { SITE_RULES } from '../rules';
import { degreeOf } from '../safe-pattern';
import type { MarkupRule } from '../site-rule';
import { parseSiteRule, parseThemeRule } from '../site-rule-schema';
import { THEME_RULES } from '../themes';

const good = {
  id: 'contoh',
  name: 'Contoh',
  hosts: ['contoh.id'],
  confidence: 'low',
  year: 2026,
  examples: ['https://contoh.id/a'],
};

/** From the literature, one of each kind: nested, ambiguous, empty in a loop, counted, behind a look-around, referring back. */
const EXPONENTIAL = [
  '(a+)+$',
  '^(?:a|aa)+$',
  '(?:\\w|\\d)*!',
  '(?:\\p{L}+\\s*)+:$',
  '^(?:a?){25}a{25}$',
  `^${'a?'.repeat(25)}a{25}$`,
  '^(?:a|b|ab){20}c$',
  '^(?:(?:a?){3}){9}a{27}$',
  '(?:.{0,50}){0,50}!',
  '(?=(a+)+$)b',
  '(a*)*\\1b',
  '^(([a-z])+.)+[A-Z]([a-z])+$',
];
const FOURTH_DEGREE = '^a*a*a*a*$';
const CUBIC = '^a*a*a*$';

describe('a rule from a stranger', () => {
  it.each(EXPONENTIAL)('may hold no pattern that takes for ever: %s', (pattern) => {
    for (const field of ['removeText', 'removeLinkText', 'cutText'])
      expect(() => parseSiteRule({ ...good, [field]: { ad: [pattern] } }), field).toThrow('takes too long');
    for (const field of ['articlePath', 'otherPath'])
      expect(() => parseSiteRule({ ...good, [field]: [pattern] }), field).toThrow('takes too long');
    const remove = { ad: [{ selector: '.a', ifText: pattern }] };
    expect(() => parseSiteRule({ ...good, remove })).toThrow();
    expect(() => parseThemeRule({ ...good, detect: ['.a'], removeText: { ad: [pattern] } })).toThrow();
  });

  it('may hold a cubic pattern where texts are short, and not where they are long', () => {
    expect(() => parseSiteRule({ ...good, removeText: { ad: [CUBIC] } })).not.toThrow();
    expect(() => parseSiteRule({ ...good, cutText: { ad: [CUBIC] } })).toThrow('takes too long');
    expect(() => parseSiteRule({ ...good, articlePath: [CUBIC] })).toThrow('takes too long');
    expect(() => parseSiteRule({ ...good, removeText: { ad: [FOURTH_DEGREE] } })).toThrow('takes too long');
  });

  it.each([
    ['a selector of more than 200 characters', { content: [`.${'a'.repeat(200)}`] }],
    ['two :has() in a selector', { remove: { ad: ['div:has(a):has(b)'] } }],
    ['a :has() within another pseudo-class', { keep: ['div:not(:has(a))'] }],
    ['many combinators', { title: ['a b c d e f g'] }],
    ['many siblings', { content: ['a~b~c~d~e~f~g'] }],
    ['more than 100 entries', { remove: { ad: Array.from({ length: 101 }, (_, at) => `.a${at}`) } }],
    ['more than 100 hosts', { hosts: Array.from({ length: 101 }, (_, at) => `a${at}.id`) }],
    ['code in place of a selector', { content: [() => 'p'] }],
  ])('may not hold %s', (_what, change) => {
    expect(parseSiteRule(good)).toEqual(good);
    expect(() => parseSiteRule({ ...good, ...change })).toThrow();
  });
});

/** The engine asks them first; made wider, a pattern may become ambiguous. */
describe('rough patterns', () => {
  const sources = [...SITE_RULES, ...THEME_RULES, GENERIC_RULE].flatMap((rule: MarkupRule) =>
    [rule.removeText, rule.removeLinkText, rule.cutText].flatMap((removals) =>
      Object.values(removals ?? {}).flat(),
    ),
  );
  // Without properties of letters the rough pattern is the exact one, and that was judged with its rule.
  const widened = [...new Set(sources)].filter((source) => source.includes('\\p{'));

  it.each(widened)('take no longer than exact ones may: %s', (source) => {
    const rough = roughen(source);
    expect(rough === null || degreeOf(rough, 'i') <= 3).toBe(true);
  });
});
