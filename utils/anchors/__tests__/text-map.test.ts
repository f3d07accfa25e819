import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { mapText, rangeOf, spanOf } from '../text-map';
import { unwrap, wrapRange } from '../wrap-range';

const bodyOf = (html: string) => new JSDOM(html).window.document.body;

describe('mapText', () => {
  it('reads what a reader sees: white space folded, blocks apart, soft hyphens gone', () => {
    const body = bodyOf(
      '<p>Harga\n  <b>be\u00ADras</b> naik.</p><ul><li>satu</li><li>dua</li></ul>baris<br>baru',
    );
    expect(mapText(body).text).toBe('Harga beras naik. satu dua baris baru');
  });

  it('gives the same text however it is cut into nodes', () => {
    const one = mapText(bodyOf('<p>Harga beras naik</p>'));
    const other = mapText(bodyOf('<p>Har<i>ga</i> <b> beras</b> naik </p>'));
    expect(other.text).toBe(one.text);
  });

  it('leaves out what it is told to skip', () => {
    const body = bodyOf('<p>Isi</p><button>Tombol</button>');
    expect(mapText(body, (element) => element.localName === 'button').text).toBe('Isi');
  });

  it('maps a range to its characters and back', () => {
    const body = bodyOf('<p>Harga <b>beras</b> naik.</p><p>Dan turun.</p>');
    const map = mapText(body);
    const start = map.text.indexOf('beras');
    const range = rangeOf(map, start, map.text.indexOf('turun'));
    expect(range?.toString()).toBe('beras naik.Dan ');
    expect(range && spanOf(map, range)).toEqual({ start, end: map.text.indexOf(' turun') });
    expect(rangeOf(map, 3, 3)).toBeNull();
  });
});

describe('wrapRange', () => {
  it('marks a passage over blocks and takes the marks away again', () => {
    const body = bodyOf('<p>Harga <b>beras</b> naik.</p> <p>Dan turun.</p>');
    const before = body.innerHTML;
    const map = mapText(body);
    const range = rangeOf(map, map.text.indexOf('ras'), map.text.indexOf(' turun'));
    const marks = range ? wrapRange(range, () => body.ownerDocument.createElement('mark')) : [];
    expect(marks.map((mark) => mark.textContent)).toEqual(['ras', ' naik.', 'Dan']);
    expect(body.querySelector('mark p')).toBeNull();
    expect(mapText(body).text).toBe(map.text);
    marks.forEach(unwrap);
    expect(body.innerHTML).toBe(before);
  });
});
