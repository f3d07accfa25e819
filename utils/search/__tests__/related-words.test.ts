import { describe, expect, it } from 'vitest';
import { areRelated, formsOf, isForm } from '../related-words';

/** As the index finds them: what is related must also be found by what it has in it. */
const isFound = (word: string, other: string) =>
  formsOf(word).some((form) => other.includes(form) && isForm(other, form)) && areRelated(word, other);

describe('words of one root', () => {
  it.each([
    ['tani', ['petani', 'pertanian', 'bertani']],
    ['tulis', ['menulis', 'penulis', 'tulisan', 'tertulis', 'penulisnya']],
    ['menulis', ['tulis', 'penulis', 'ditulis']],
    ['kirim', ['mengirim', 'pengiriman', 'dikirimkan']],
    ['mengirim', ['kirim', 'pengirim', 'kiriman']],
    ['sapu', ['menyapu', 'penyapu']],
    ['pukul', ['memukul', 'pemukulan']],
    ['bangun', ['membangun', 'pembangunan', 'bangunannya']],
    ['harga', ['harganya', 'berharga']],
  ])('%s: %j', (word, others) => {
    expect(others.filter((other) => !isFound(word, other))).toEqual([]);
  });

  it.each([
    ['pasar', 'kasar'],
    ['tanam', 'anam'],
    ['buku', 'baku'],
    ['korupsi', 'korban'],
  ])('%s has nothing to do with %s', (word, other) => {
    expect(isFound(word, other)).toBe(false);
  });
});
