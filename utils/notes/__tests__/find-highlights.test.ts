import { describe, expect, it } from 'vitest';
import { quoteOf } from '../../anchors/quote';
import { findHighlights } from '../find-highlights';
import type { Highlight } from '../types';
import { madeHighlight } from './made-highlight';

const TEXT =
  'Harga beras naik. Pedagang mengeluh karena harga beras naik terus sejak Januari, dan pembeli berkurang. ' +
  'Pemerintah berjanji menurunkan harga beras sebelum bulan puasa.';

function marked(quote: string, from = 0): Highlight {
  const start = TEXT.indexOf(quote, from);
  return madeHighlight('a', quoteOf(TEXT, start, start + quote.length));
}

const foundIn = (text: string, highlight: Highlight) => {
  const span = findHighlights(text, [highlight]).get('a');
  return span ? text.slice(span.start, span.end) : null;
};

describe('findHighlights', () => {
  it('finds short words where they stood, not where they stand too', () => {
    const last = marked('harga beras', 90);
    expect(findHighlights(TEXT, [last]).get('a')?.start).toBe(TEXT.indexOf('harga beras', 90));
    expect(foundIn('Kata menteri, harga beras di sini lain ceritanya sejak awal tahun.', last)).toBeNull();
  });

  it('finds short words between new text where enough around them is as it was', () => {
    const edited = TEXT.replace('sebelum bulan puasa', 'sebelum Lebaran');
    expect(foundIn(edited, marked('harga beras', 90))).toBe('harga beras');
  });

  it('finds a long passage that was edited a little', () => {
    const edited = TEXT.replace('berjanji menurunkan', 'berjanji akan menurunkan');
    expect(foundIn(edited, marked('Pemerintah berjanji menurunkan harga'))).toBe(
      'Pemerintah berjanji akan menurunkan harga',
    );
  });

  it('takes no short word for another that is spelled almost alike', () => {
    expect(foundIn(TEXT.replaceAll('beras', 'keras'), marked('harga beras'))).toBeNull();
  });

  it('finds what an import brought without anything around it', () => {
    expect(foundIn(TEXT, { ...marked('Pedagang'), before: '', after: '' })).toBe('Pedagang');
  });

  it('says so where a passage is gone', () => {
    expect(
      foundIn('Gempa mengguncang Maluku dini hari tadi.', marked('Pedagang mengeluh karena')),
    ).toBeNull();
  });
});
