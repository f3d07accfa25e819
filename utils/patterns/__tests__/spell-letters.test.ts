import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GENERIC_RULE } from '../../sites/generic';
import { SITE_RULES } from '../../sites/rules';
import { roughPatterns } from '../../sites/rough-pattern';
import { isPlain, spellPlainly } from '../spell-letters';

const PATTERNS = roughPatterns([GENERIC_RULE, ...SITE_RULES]).map(([source]) => source);

describe('a pattern written for plain texts', () => {
  it.each([
    ['^[^\\p{L}\\p{N}]*baca\\s*juga', '^[^A-Za-z\\d]*baca\\s*juga'],
    ['\\p{L}+ \\p{N}', '[A-Za-z]+ [\\d]'],
    ['\\p{Lu}[\\p{Ll}-]', '[A-Z][a-z-]'],
    ['[\\p{L}.]{2,6}', '[A-Za-z.]{2,6}'],
  ])('of %s is %s', (source, plain) => expect(spellPlainly(source)).toBe(plain));

  it.each(['\\p{Lt}\\p{L}', '\\p{Lul}', '\\P{L}', '\\u{1F4D6}', '📖'])('is none of %s', (source) =>
    expect(spellPlainly(source)).toBeNull(),
  );

  it('finds the same in plain texts as the exact one, of all rules', () => {
    const words = fc.constantFrom(
      ...[
        'baca',
        'Baca',
        'JUGA',
        'juga',
        'lihat',
        'simak',
        'video',
        'halaman',
        'selanjutnya',
        'ikuti',
        'kami',
        'di',
      ],
      ...[
        'google',
        'news',
        'whatsapp',
        'channel',
        'artikel',
        'ini',
        'telah',
        'tayang',
        'komentar',
        'tags',
        'bagikan',
      ],
      ...[
        ':',
        ' : ',
        '»',
        '“',
        '”',
        '’',
        '–',
        '…',
        '•',
        '(',
        ')',
        '[',
        ']',
        '1',
        '23',
        '.',
        ',',
        '|',
        '\u00A0',
        'K',
        's',
      ],
    );
    const text = fc.array(words, { minLength: 1, maxLength: 9 }).map((parts) => parts.join(' ').trim());
    const compiled = PATTERNS.map((source) => {
      const plain = spellPlainly(source);
      return {
        source,
        exact: new RegExp(source, 'iu'),
        plain: plain === null ? null : new RegExp(plain, 'i'),
      };
    });
    expect(compiled.filter(({ plain }) => plain).length).toBeGreaterThan(100);
    fc.assert(
      fc.property(text, (each) => {
        expect(isPlain(each)).toBe(true);
        for (const { source, exact, plain } of compiled) {
          const [found, same] = [exact.exec(each), plain ? plain.exec(each) : exact.exec(each)];
          expect([source, same?.index, same?.[0]]).toEqual([source, found?.index, found?.[0]]);
        }
      }),
      { numRuns: 1_500 },
    );
  });
});

it.each([
  ['Baca juga: “Air surut…” – 3 kali • » ¿', true],
  ['Émile', false],
  ['µ', false],
  ['10²', false],
  ['\u212A', false],
  ['ſ', false],
  ['📖', false],
])('%s is plain: %s', (text, plain) => expect(isPlain(text)).toBe(plain));
