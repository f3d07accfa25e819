import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuote, quoteOf } from '../quote';

const TEXT =
  'Harga beras naik. Pedagang mengeluh karena harga beras naik terus sejak Januari, dan pembeli berkurang. ' +
  'Pemerintah berjanji menurunkan harga beras sebelum bulan puasa.';

const spanOf = (part: string, from = 0) => {
  const start = TEXT.indexOf(part, from);
  return { start, end: start + part.length };
};
const quoteAt = ({ start, end }: { start: number; end: number }) => quoteOf(TEXT, start, end);

describe('findQuote', () => {
  it('tells equal quotes apart by what stands around them', () => {
    const second = spanOf('harga beras', 30);
    const third = spanOf('harga beras', 90);
    expect(findQuote(TEXT, quoteAt(second))).toEqual(second);
    expect(findQuote(TEXT, quoteAt(third))).toEqual(third);
  });

  it('follows the quote where text was put in before it', () => {
    const wanted = quoteAt(spanOf('harga beras', 90));
    const found = findQuote(`Jakarta. ${TEXT}`, wanted);
    expect(found?.start).toBe(TEXT.indexOf('harga beras', 90) + 9);
  });

  it('finds a quote that was edited a little', () => {
    const wanted = quoteAt(spanOf('Pemerintah berjanji menurunkan harga beras'));
    const edited = TEXT.replace('berjanji menurunkan', 'berjanji akan menurunkan');
    const found = findQuote(edited, wanted);
    expect(found && edited.slice(found.start, found.end)).toBe(
      'Pemerintah berjanji akan menurunkan harga beras',
    );
  });

  it('finds a long passage of which the middle was edited', () => {
    const long = Array.from({ length: 60 }, (_, at) => `Kalimat nomor ${at * 7} dari laporan panjang.`).join(
      ' ',
    );
    const wanted = quoteOf(long, 40, 1_500);
    const edited = long.replace('Kalimat nomor 140 dari', 'Kalimat ke-140 dari');
    const found = findQuote(edited, wanted);
    expect(found?.start).toBe(40);
    expect(found?.end).toBe(1_500 + edited.length - long.length);
  });

  it('is null where the passage is gone', () => {
    const wanted = quoteAt(spanOf('Pedagang mengeluh karena'));
    expect(findQuote('Gempa magnitudo 5,2 mengguncang Maluku dini hari tadi.', wanted)).toBeNull();
    expect(findQuote(TEXT, { quote: '', before: '', after: '' })).toBeNull();
  });

  it('finds every passage of a text it was taken from', () => {
    const text = fc.string({ minLength: 1, maxLength: 300, unit: fc.constantFrom('a', 'b', ' ', '.', 'é') });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (given, one, other) => {
        const start = Math.min(one, other) % given.length;
        const end = Math.max(start + 1, Math.max(one, other) % (given.length + 1));
        const found = findQuote(given, quoteOf(given, start, end));
        expect(found && given.slice(found.start, found.end)).toBe(given.slice(start, end));
      }),
    );
  });
});
