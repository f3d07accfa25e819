// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { parsePage } from '../../extraction/sanitise';
import { breakWords, joinWords, WORD_BREAK } from '../break-words';

function bodyOf(html: string): HTMLElement {
  return parsePage(html, window).body;
}

/** The HTML with a hyphen in place of each mark. */
function shown(html: string): string {
  const body = bodyOf(html);
  breakWords(body);
  for (const mark of body.querySelectorAll(`.${WORD_BREAK}`)) mark.replaceWith('-');
  return body.innerHTML;
}

describe('breakWords', () => {
  it('marks long words in running text', () => {
    expect(shown('<p>Pemerintah <b>mempertimbangkan</b> usulan itu.</p><ul><li>sanggupkah</li></ul>')).toBe(
      '<p>Pemerintah <b>mem-per-tim-bang-kan</b> usulan itu.</p><ul><li>sang-gup-kah</li></ul>',
    );
  });

  it.each([
    '<h2>mempertimbangkan</h2>',
    '<figure><figcaption>mempertimbangkan</figcaption></figure>',
    '<table><tbody><tr><td><p>mempertimbangkan</p></td></tr></tbody></table>',
    '<p><code>mempertimbangkan</code></p>',
    '<p lang="en">responsibilities</p>',
    '<p>Sulistyowati dari KEMENDAGRI</p>',
    '<p>surel@pertanian.contoh.example, pertanian.contoh/musyawarah</p>',
    '<p>pemerintah-pemerintah</p>',
  ])('leaves alone %s', (html) => {
    expect(shown(html)).toBe(html);
  });

  it('changes no text, and can be undone', () => {
    const html = '<p>Mereka <i>memperbincangkan</i> perlindungan lingkungan.</p>';
    const body = bodyOf(html);
    const before = body.textContent;
    breakWords(body);
    expect(body.querySelectorAll(`.${WORD_BREAK}`).length).toBeGreaterThan(5);
    expect(body.textContent).toBe(before);
    joinWords(body);
    expect(body.innerHTML).toBe(html);
    expect(body.querySelector('p')?.childNodes).toHaveLength(3);
  });
});
