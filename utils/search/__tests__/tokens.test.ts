import { describe, expect, it } from 'vitest';
import { termsOf, tokensOf } from '../tokens';

describe('termsOf', () => {
  it.each([
    ['Harga Beras', ['harga', 'beras']],
    ['Rp1,2 T', ['rp', '1.2', 't']],
    ['Rp 1.500.000,75', ['rp', '1500000', '75']],
    ['1,500 orang', ['1500', 'orang']],
    ['COVID-19', ['covid', '19']],
    ['KPK', ['kpk']],
    ['Pemilu 2024', ['pemilu', '2024']],
    ["Jum'at dan Qur’an", ['jumat', 'dan', 'quran']],
    ['Éra Café naïve', ['era', 'cafe', 'naive']],
    ['pukul 10.30 WIB', ['pukul', '10.30', 'wib']],
    ['17.08.1945', ['17.08', '1945']],
    ['undang-undang', ['undang', 'undang']],
    ['…—!?', []],
  ])('cuts %j', (text, terms) => {
    expect(termsOf(text)).toEqual(terms);
  });

  it('says where each token stands, diacritics included', () => {
    const text = 'Sore—Café buka';
    const found = [...tokensOf(text)].map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(['Sore', 'Café', 'buka']);
  });
});
