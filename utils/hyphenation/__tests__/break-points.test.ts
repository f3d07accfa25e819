import { describe, expect, it } from 'vitest';
import { breakPoints } from '../break-points';

/** The word with all its breaks. */
function broken(word: string): string {
  const at = [0, ...breakPoints(word), word.length];
  return at
    .slice(1)
    .map((end, nth) => word.slice(at[nth], end))
    .join('-');
}

describe('breakPoints', () => {
  it.each([
    // EYD V, "Pemenggalan Kata", where letters enough stand on both sides.
    ['a vowel after a vowel', ['saudara: sau-dara', 'kebuahan: ke-bu-ahan']],
    [
      'a consonant between vowels',
      ['mutakhir: mu-ta-khir', 'musyawarah: mu-sya-wa-rah', 'kenyang: ke-nyang'],
    ],
    ['two consonants', ['caplok: cap-lok', 'makhluk: makh-luk', 'sanggup: sang-gup', 'sombong: som-bong']],
    ['more consonants', ['bentrok: ben-trok', 'instrumen: in-stru-men', 'bangkrut: bang-krut']],
    ['diphthongs', ['pandai: pan-dai', 'survei: sur-vei', 'saudagar: sau-da-gar']],
    [
      'prefixes',
      [
        'memproses: mem-pro-ses',
        'diambil: di-am-bil',
        'mempertanggungjawabkan: mem-per-tang-gung-ja-wab-kan',
      ],
    ],
    ['suffixes', ['letakkan: le-tak-kan', 'rumahnya: ru-mah-nya', 'pergilah: per-gi-lah']],
  ])('breaks by %s', (_rule, words) => {
    for (const each of words) {
      const [word = '', want] = each.split(': ');
      expect(broken(word)).toBe(want);
    }
  });

  it.each([
    ['berani', 'berani'],
    ['beraktivitas', 'berak-ti-vi-tas'],
    ['mengambil', 'mengam-bil'],
    ['mengirimkan', 'mengi-rim-kan'],
    ['makanan', 'ma-kanan'],
    ['makanannya', 'ma-kanannya'],
    ['pelabuhan', 'pe-la-buhan'],
    ['masukan', 'ma-sukan'],
    ['memperoleh', 'mempero-leh'],
  ])('leaves alone what may be an affix or a root: %s', (word, want) => {
    expect(broken(word)).toBe(want);
  });

  it.each(['dan', 'rumah', 'ialah', '', 'aaaaaa'.slice(0, 5), 'strng'])('leaves “%s” whole', (word) => {
    expect(breakPoints(word)).toEqual([]);
  });
});
