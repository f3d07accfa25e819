// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { dressStory } from '../dress-story';
import { fragment } from './render';

vi.mock('../../../utils/i18n');

function dressed(html: string): HTMLElement {
  const body = document.importNode(fragment(html), true);
  dressStory(body);
  const place = document.createElement('div');
  place.append(body);
  return place;
}

describe('dressStory', () => {
  it('puts each table into a region that scrolls and has a name', () => {
    const place = dressed('<table><caption>Harga</caption><tr><td><table></table></td></tr></table>');
    const regions = [...place.querySelectorAll<HTMLElement>('[role=region]')];
    expect(regions.map((region) => [region.getAttribute('aria-label'), region.tabIndex])).toEqual([
      ['Harga', 0],
    ]);
    expect(dressed('<table></table>').querySelector('[role=region]')?.ariaLabel ?? 'Tabel').toBe('Tabel');
  });

  it('makes pictures buttons, but not marks in the text, and not what is a link', () => {
    const place = dressed(
      '<figure><img alt="Kapal"></figure><img width="40" alt=""><a href="https://a.example/"><img alt=""></a>',
    );
    const buttons = [...place.querySelectorAll('button')];
    expect(buttons.map((button) => button.getAttribute('aria-label'))).toEqual(['Perbesar gambar: Kapal']);
  });

  it('makes a card of an embed, in words, and leaves other figures', () => {
    const clip = '<a href="https://www.youtube.com/watch?v=abc123">youtube.com</a>';
    const card = dressed(`<figure><figcaption>${clip}</figcaption></figure>`).querySelector('.embed a');
    expect([...card!.children].map(({ textContent }) => textContent)).toEqual([
      'Video',
      'Buka di youtube.com',
    ]);
    expect(card!.getAttribute('href')).toBe('https://www.youtube.com/watch?v=abc123');
    expect(
      dressed(`<figure><img><figcaption>${clip}</figcaption></figure>`).querySelector('.embed'),
    ).toBeNull();
    expect(
      dressed(
        '<figure><figcaption><a href="https://b.example/">youtube.com</a></figcaption></figure>',
      ).querySelector('.embed'),
    ).toBeNull();
  });

  it.each([
    ['_ftn1', '_ftnref1'],
    ['fn:1', 'fnref:1'],
    ['cite_note-2', 'cite_ref-2'],
    ['footnote-3', 'footnote-ref-3'],
  ])('knows the mark and the note of #%s', (note, mark) => {
    const at = 'https://a.example/x';
    const place = dressed(
      `<p>Kata<a href="${at}#${note}">1</a></p><p><a href="${at}#${mark}">^</a> Lihat.</p><a href="${at}#bab-7">x</a>`,
    );
    const links = [...place.querySelectorAll('a[data-note]')];
    expect(links.map((link) => link.getAttribute('data-side'))).toEqual(['mark', 'note']);
    expect(new Set(links.map((link) => link.getAttribute('data-note'))).size).toBe(1);
  });

  it('takes no two notes for one', () => {
    const place = dressed(
      '<a href="https://a.example/x#fn1">1</a><a href="https://a.example/x#fn2">2</a><a href="https://b.example/#fnref1">b</a>',
    );
    expect(place.querySelector('[data-note]')).toBeNull();
  });
});
