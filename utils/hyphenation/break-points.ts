/** Written with two letters, one sound: ng, ny, sy, kh, and the diphthongs ai, au, ei, oi. */
const SOUNDS = /ng|ny|sy|kh|ai|au|ei|oi|[a-z]/g;
const VOWEL = /^[aiueo]/;

/** ber-, ter-, per-, meng- and peng- before a vowel, be it an affix (ber-aksi) or not (be-rani). */
const UNCLEAR_START = /^(?:di|ke|mem|pem|se)?(?:[btp]er|[mp]eng)(?=[aiueo])/;
/** -an after one consonant, be it a suffix (makan-an) or not (bu-kan), and what may follow it. */
const UNCLEAR_END = /(?<=[aiueo])(?:ng|ny|sy|kh|[^aiueo])an(?:nya|ku|mu|lah|kah|pun)?$/;

/** Letters that stay before a break, and that go to the next line. */
const LEAST = { before: 2, after: 3 };
/** Letters of a word that is worth a break. */
const SHORTEST = 6;

/**
 * Where an Indonesian word in small letters may be broken at the end of a line, as offsets into it. By EYD V, "Pemenggalan
 * Kata" (https://ejaan.kemendikdasmen.go.id/eyd/penulisan-kata/pemenggalan-kata/): between two vowels, before a consonant
 * between vowels, after the first of several. Affixes are not to be cut; where letters do not tell an affix from a root,
 * there is no break.
 */
export function breakPoints(word: string): number[] {
  if (word.length < SHORTEST) return [];
  const first = Math.max(LEAST.before, (UNCLEAR_START.exec(word)?.[0].length ?? -1) + 1);
  const last = Math.min(word.length - LEAST.after, (UNCLEAR_END.exec(word)?.index ?? word.length) - 1);
  return syllables(word).filter((at) => at >= first && at <= last);
}

/** The offsets at which syllables begin, without the first. */
function syllables(word: string): number[] {
  const sounds = [...word.matchAll(SOUNDS)].map(({ 0: letters, index }) => ({
    at: index,
    vowel: VOWEL.test(letters),
  }));
  const vowels = sounds.flatMap(({ vowel }, place) => (vowel ? [place] : []));
  return vowels.slice(1).map((place, nth) => {
    const between = place - (vowels[nth] as number) - 1;
    // None between two vowels, or one: before it. More: after the first of them.
    const start = between <= 1 ? place - between : (vowels[nth] as number) + 2;
    return (sounds[start] as { at: number }).at;
  });
}
