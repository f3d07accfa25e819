import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { GENERIC_TEXT } from '../generic-text';
import { beginningOf } from '../pattern-beginning';

describe('the beginning of a pattern', () => {
  it.each([
    ['^baca juga.{0,300}$', '^baca juga'],
    ['^(?:baca|lihat)\\s+juga$', '^(?:baca|lihat)'],
    ['^(?:yuk\\s+)?(?:ikuti|cek)\\b(?=.{0,300}news).{0,450}$', '^(?:yuk\\s+)?(?:ikuti|cek)'],
    ['^[^\\p{L}]*(?:a|baca)\\s*juga[:：]', '^[^\\p{L}]*(?:a|baca)\\s*juga'],
    ['^(?=baca)\\d+ kali$', '^(?=baca)\\d+ kali'],
    ['^ads?[:.]?$', '^ads?[:.]?$'],
    ['^\\[gambas:[^\\]]{1,60}\\]$', '^\\[gambas'],
    ['^(?:halaman|hal\\.?)+\\s*[|>]$', '^(?:halaman|hal\\.?)+'],
    ['\\p{Lu}\\x41\\u{1F4D6}abcd', '\\p{Lu}\\x41\\u{1F4D6}abcd'],
    ['^baca$|^lihat juga$', '^baca$|^lihat juga$'],
    ['^\\(\\s*[a-z]{2,6}\\s*\\)$', '^\\(\\s*[a-z]{2,6}\\s*\\)$'],
    ['', ''],
  ])('of %s is %s', (source, beginning) => {
    expect(beginningOf(source)).toBe(beginning);
  });

  it('matches wherever the pattern does', () => {
    const sources = Object.values(GENERIC_TEXT).flatMap((lists) => Object.values(lists).flat());
    // Strings are made of patterns that do not look around themselves.
    const plain = sources.filter((source) => !/\(\?<?[=!]|\\p/.test(source));
    let hits = 0;
    for (const source of plain) {
      const [exact, beginning] = [new RegExp(source, 'iu'), new RegExp(beginningOf(source), 'iu')];
      const made = fc.stringMatching(new RegExp(source.replaceAll('\\b', '')));
      const holds = (text: string) => {
        if (!exact.test(text)) return;
        hits += 1;
        expect(beginning.test(text), `${source} on ${text}`).toBe(true);
      };
      fc.assert(fc.property(made, holds), { numRuns: 20 });
    }
    expect(hits).toBeGreaterThan(plain.length * 10);
    const cut = sources.filter((source) => beginningOf(source).length < source.length);
    expect(cut.length).toBeGreaterThan(sources.length * 0.7);
  });
});
