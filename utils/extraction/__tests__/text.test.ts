import { describe, expect, it } from 'vitest';
import { countWords, fingerprint } from '../text';

describe('countWords', () => {
  it.each([
    ['Anak-anak membeli beras Rp1.000, kata “Ibu Café” – Jum’at.', 8],
    ['Слово ещё одно', 3],
    ['新闻', 1],
    ['–— “…”', 0],
  ])('%s', (text, words) => {
    expect(countWords(text)).toBe(words);
  });

  it('takes for letters and digits what Unicode does, in the short way too', () => {
    for (let code = 0; code <= 0x20ac; code += 1) {
      const character = String.fromCharCode(code);
      expect(countWords(character), code.toString(16)).toBe(/[\p{L}\p{N}]/u.test(character) ? 1 : 0);
    }
  });
});

it('fingerprint says the same of plain and of other texts', () => {
  expect(fingerprint('  Harga BBM: Rp10.000!')).toBe('harga bbm rp10 000');
  expect(fingerprint('Harga “BBM”: Rp10.000')).toBe('harga bbm rp10 000');
});
