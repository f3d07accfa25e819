import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../split-sentences';

const split = (text: string) => splitSentences(text, 'id').map((sentence) => sentence.text);

describe('splitSentences', () => {
  it('splits at the ends of sentences', () => {
    expect(split('Harga naik. Mengapa? "Stok habis," kata dia. Selesai!')).toEqual([
      'Harga naik.',
      'Mengapa?',
      '"Stok habis," kata dia.',
      'Selesai!',
    ]);
  });

  it.each([
    'Menteri Kesehatan dr. Budi hadir di RSUD dr. Soetomo.',
    'Ia bertemu Prof. Dr. H. Abdul Malik di Jl. Sudirman No. 5 kemarin.',
    'Nilainya Rp 1.250.000,50 pada pukul 10.30 WIB.',
    'Presiden ke-7 RI Joko W. Santoso datang.',
  ])('does not split %j', (text) => expect(split(text)).toEqual([text]));

  it('cuts what no voice reads in one piece at a comma', () => {
    const long = `${'Kalimat panjang yang tidak juga berakhir, '.repeat(12)}akhirnya.`;
    const pieces = split(long);
    expect(pieces.every((piece) => piece.length <= 220)).toBe(true);
    expect(pieces.slice(0, -1).every((piece) => piece.endsWith(','))).toBe(true);
    expect(pieces.join(' ')).toBe(long);
  });

  it('leaves out what cannot be said', () => {
    expect(split('*** — ***')).toEqual([]);
  });

  it('says where each stands, in order, and loses no word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        let last = 0;
        for (const { start, end, text: said } of splitSentences(text, 'id')) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toBe(said);
          expect(text.slice(last, start)).not.toMatch(/[\p{L}\p{N}]/u);
          last = end;
        }
        expect(text.slice(last)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });
});
