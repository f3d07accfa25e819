import { describe, expect, it } from 'vitest';
import { languageOf } from '../language-of';
import { countStopWords } from '../stop-words';
import { TEXT } from './pages';

const url = 'https://kabar.example/a';
const of = (text: string, lang: string | null = null, ogLocale: string | null = null, at = url) =>
  languageOf({ url: at, lang, ogLocale, stopWords: countStopWords(text) });

describe('languageOf', () => {
  it.each(['id', 'ms', 'en'] as const)(
    'knows %s by its words, declared or not, and however declared',
    (language) => {
      const text = TEXT[language].join(' ');
      for (const lang of [null, 'id', 'ms-my', 'en-us', 'de']) expect(of(text, lang)).toBe(language);
    },
  );

  it('does not need the words that only one of them has', () => {
    const shared = 'Hari ini kita akan ada di sana untuk dia dan mereka yang masih seperti itu juga.';
    expect(of(shared)).toBe('id');
    expect(of(shared, 'ms')).toBe('ms');
    expect(of(shared, null, 'ms_MY')).toBe('ms');
    expect(of(shared, null, null, 'https://berita.example.my/a')).toBe('ms');
  });

  it('says Indonesian for an Indonesian text that quotes Malaysia', () => {
    expect(of(`${TEXT.id.join(' ')} Datuk Seri itu menyebut 40 ringgit, kata polis di sana.`)).toBe('id');
  });

  it('falls back to what the page declares where there is no text', () => {
    expect(of('')).toBeNull();
    expect(of('', 'in-ID')).toBe('id');
    expect(of('', 'en', 'id_ID')).toBe('id');
    expect(of('', 'javascript:')).toBeNull();
  });
});

describe('countStopWords', () => {
  it('counts whole words in any case', () => {
    expect(countStopWords('Karena KERANA yang the; bahwasanya theory')).toEqual({
      id: 1,
      ms: 1,
      both: 1,
      en: 1,
    });
  });

  it('reads no more than a sample', () => {
    expect(countStopWords('yang '.repeat(100_000)).both).toBeLessThan(1000);
  });
});
