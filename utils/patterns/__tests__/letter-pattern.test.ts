import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultIn, LetterPattern } from '../letter-pattern';
import { isPlain } from '../spell-letters';

describe('a pattern over letters', () => {
  it.each([
    ['^\\p{Lu}\\p{Ll}+$', ''],
    ['^\\p{Lu}\\p{Ll}+$', 'i'],
    ['[^\\p{L}\\p{N}]+', ''],
    ['[\\p{L}\\d/,|.*# -]{1,6}$', ''],
    ['(?:^|\\s)\\p{Ll}{2}\\b', 'i'],
    ['\\p{N}.{0,3}$', ''],
  ] as const)('%s, flags "%s", finds the same with tables and without', (source, flags) => {
    const pattern = new LetterPattern(source, flags);
    const exact = new RegExp(source, `${flags}u`);
    const unit = fc.constantFrom(...'aZk9 .,/([*-“…•éĲ中ſ²\u212A\u2028', '📖');
    let plain = 0;
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 12 }), (text) => {
        plain += isPlain(text) ? 1 : 0;
        const [found, same] = [exact.exec(text), pattern.exec(text)];
        expect([same?.index, same?.[0]]).toEqual([found?.index, found?.[0]]);
      }),
      { numRuns: 600 },
    );
    expect(plain).toBeGreaterThan(20);
  });

  it('is not read before it is asked', () => {
    const broken = new LetterPattern('(');
    expect(() => broken.test('a')).toThrow(SyntaxError);
  });
});

describe('the fault in a pattern', () => {
  it.each(['^[^\\p{L}\\p{N}]*baca', '\\p{Lu}-\\p{Ll}', 'a\\/b', '(?<kata>a)\\k<kata>'])(
    'is none in %s',
    (source) => expect(faultIn(source)).toBeNull(),
  );

  it.each(['(', 'baca\\-juga', '\\p{L', '[\\p{L}-z]', '\\p{Xx}', 'a**'])('is told of %s', (source) => {
    expect(() => new RegExp(source, 'iu')).toThrow(SyntaxError);
    expect(faultIn(source)).toMatch(/^SyntaxError/);
  });
});
