/** Articles made up for measuring: as long and as varied as news, the same in every run. Runs inside the browser. */
import type { ImportedArticle } from '../../utils/library/types';

/** Numbers from 0 to 1 that look like chance (mulberry32) and are the same for the same seed. */
function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const ONSETS = 'b c d g h j k l m n p r s t w y ng ny pr tr kr s'.split(' ');
const VOWELS = 'a a a i u e o'.split(' ');
const CODAS = ['', '', '', '', 'n', 'ng', 'r', 's', 't', 'k', 'm'];
const PREFIXES = ['', '', '', 'me', 'ber', 'di', 'pe', 'ter', 'ke'];
const SUFFIXES = ['', '', '', 'an', 'kan', 'i', 'nya'];
const FREQUENT = 'yang dan di ke dari untuk dengan pada adalah itu ini tidak akan dalam juga oleh'.split(' ');

/** Frequent ones first: the nth word is used about 1/n times as often as the first (Zipf). */
const WORDS = makeWords(20_000);

function makeWords(count: number): string[] {
  const next = chance(7);
  const pick = (from: string[]): string => from[Math.floor(next() * from.length)] ?? '';
  const syllable = () => pick(ONSETS) + pick(VOWELS) + pick(CODAS);
  const words = new Set(FREQUENT);
  while (words.size < count) words.add(pick(PREFIXES) + syllable() + syllable() + pick(SUFFIXES));
  return [...words];
}

const SITES = ['detik.com', 'kompas.com', 'tempo.co', 'koran.example', 'warta.example', 'harian.example'];
const TAGS = ['ekonomi', 'politik', 'bola', 'resep', 'kerja', 'nanti', 'anak', 'iklim'];

/** How many articles of any library have a star: a shelf that holds few of many. */
export const STARRED = 10;

/** The nth article of a library of `of`: about 380 words, saved at its own minute, two thirds read. */
export function sampleArticle(n: number, of: number): ImportedArticle {
  const next = chance(n + 1);
  const word = () => WORDS[Math.floor(WORDS.length ** next())] ?? '';
  const words = (count: number) => Array.from({ length: count }, word).join(' ');
  const paragraphs = Array.from({ length: 6 + Math.floor(next() * 8) }, () => `${words(38)}.`);
  const savedAt = new Date(Date.UTC(2020, 0, 1) + n * 60_000).toISOString();
  return {
    url: `https://${SITES[n % SITES.length]}/berita/${n}/contoh-judul-berita`,
    title: words(9),
    savedAt,
    readAt: n % 3 === 0 ? null : savedAt,
    favourite: n % Math.ceil(of / STARRED) === 0,
    tags: next() < 0.3 ? [TAGS[n % TAGS.length] ?? ''] : [],
    authors: [words(2)],
    published: savedAt,
    html: paragraphs.map((text) => `<p>${text}</p>`).join(''),
    text: paragraphs.join('\n'),
    progress: null,
  };
}

/** What a person types, letter by letter included: common and rare words, several, with filters. */
export function sampleQueries(count: number): string[] {
  const next = chance(99);
  const word = () => WORDS[20 + Math.floor((WORDS.length - 20) ** next())] ?? '';
  return Array.from({ length: count }, (_query, n) => {
    const first = word();
    if (n % 5 === 1) return first.slice(0, 3);
    if (n % 5 === 2) return `${first} ${word()}`;
    if (n % 5 === 3) return `${first} ${word()} ${word().slice(0, 4)}`;
    if (n % 5 === 4) return `${first} situs:kompas`;
    return first;
  });
}
