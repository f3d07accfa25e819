import { describe, expect, it } from 'vitest';
import { GENERIC_TEXT } from '../generic-text';
import { mayLookRoughly } from '../../extraction/steps/look-roughly';
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

  it.each(['(?!baca)x', '(?<!baca)x', '\\P{L}x', '\\p{Lu}x', '(a)\\1', '📖 baca', '\\u{1F4D6}'])(
    'leaves %s to the exact pattern',
    (source) => expect(roughen(source)).toBeNull(),
  );

  it('widens letters alone and in classes, and narrows them in classes that leave them out', () => {
    expect(rough('^\\p{L}+$')?.test('été')).toBe(true);
    expect(rough('^[\\p{L}.]+$')?.test('é.')).toBe(true);
    expect(rough('^[^\\p{L}\\p{N}]*baca$')?.test('é»BACA')).toBe(true);
    expect(rough('^[^\\p{L}\\p{N}]*baca$')?.test('x baca')).toBe(false);
  });

  it('is not asked of texts outside the basic plane', () => {
    expect(mayLookRoughly('📖 Baca juga')).toBe(false);
    expect(mayLookRoughly('» Baca juga')).toBe(true);
  });
});
