import { describe, expect, it } from 'vitest';
import { GENERIC_TEXT } from '../generic-text';
import { lookedAtRoughly } from '../../extraction/steps/look-roughly';
import { roughen } from '../rough-pattern';

const rough = (source: string): RegExp | null => {
  const wide = roughen(source);
  return wide === null ? null : new RegExp(wide, 'i');
};

const PATTERNS = [GENERIC_TEXT.removeText, GENERIC_TEXT.removeLinkText, GENERIC_TEXT.cutText].flatMap(
  (lists) => Object.values(lists).flat(),
);

const TEXTS = [
  'Baca juga: Warga menata kembali pasar lama',
  '• BACA JUGA – Émile pulang',
  '»Simak pula berita ini: tentang kota',
  'Simak Video ‘Banjir surut’',
  '[Gambas:Video 20detik]',
  'ADVERTISEMENT',
  'Scroll to continue with content',
  'Halaman selanjutnya »',
  'Ikuti kami di Google News untuk berita terbaru',
  'Air surut. Baca juga: Pasar lama dibuka',
  'Begitu katanya. (tom/tra)',
  'Tags: banjir, sungai',
  'Bagikan ke Facebook',
  'Belum ada komentar',
  'Warga di tepi sungai itu mulai membersihkan rumah.',
  '中文 Baca juga: 中文',
];

describe('roughen', () => {
  it('matches wherever the exact pattern does', () => {
    let hits = 0;
    for (const source of PATTERNS) {
      const exact = new RegExp(source, 'iu');
      const wide = rough(source);
      for (const text of TEXTS.filter((each) => exact.test(each))) {
        hits += 1;
        expect(wide?.test(text) ?? true, `${source} on ${text}`).toBe(true);
      }
    }
    expect(hits).toBeGreaterThan(10);
  });

  it('can be made of nearly every generic pattern, and asks for no table of letters', () => {
    const made = PATTERNS.map(roughen);
    expect(made.filter(Boolean).length).toBeGreaterThan(PATTERNS.length * 0.9);
    for (const source of made) expect(source ?? '').not.toContain('\\p{');
  });

  it.each(['(?!baca)x', '(?<!baca)x', '\\P{L}x', '\\p{Lt}x', '(a)\\1', '📖 baca', '\\u{1F4D6}'])(
    'leaves %s to the exact pattern',
    (source) => expect(roughen(source)).toBeNull(),
  );

  it('widens letters alone and in classes, and narrows them in classes that leave them out', () => {
    expect(rough('^\\p{L}+$')?.test('été')).toBe(true);
    expect(rough('^[\\p{L}.]+$')?.test('é.')).toBe(true);
    expect(rough('^[^\\p{L}\\p{N}]*baca$')?.test('é»BACA')).toBe(true);
    expect(rough('^[^\\p{L}\\p{N}]*baca$')?.test('x baca')).toBe(false);
  });

  it('takes digits for what leaves out letters alone, and letters for what leaves out digits', () => {
    expect(rough('^[^\\p{L}]*baca$')?.test('5 baca')).toBe(true);
    expect(rough('^[^\\p{N}]*5$')?.test('baca 5')).toBe(true);
  });

  it('matches what the exact pattern does in texts with emoji, each of them one character', () => {
    const texts = ['📖 Baca juga: pasar', '🇮🇩📖', 'a📖b', '\uD83D Baca juga', 'Baca 📖 juga'];
    const patterns = [
      '^[^\\p{L}]*baca juga',
      '^.{4}$',
      '^.{3}$',
      '^a\\Wb$',
      '^[^\\p{L}\\p{N}]+$',
      '^baca .{1} juga$',
    ];
    const hits = texts.flatMap((text) =>
      patterns.filter((source) => new RegExp(source, 'iu').test(text)).map((source) => [source, text]),
    );
    expect(hits.length).toBeGreaterThan(5);
    for (const [source = '', text = ''] of hits)
      expect(rough(source)?.test(lookedAtRoughly(text) ?? ''), `${source} on ${text}`).toBe(true);
  });

  it('is not asked of texts with a letter that is another without the flag u', () => {
    expect(lookedAtRoughly('ſimak juga')).toBeNull();
    expect(lookedAtRoughly('» Baca juga')).toBe('» Baca juga');
  });
});
