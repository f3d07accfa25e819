// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { ArticleParts } from '../ArticleParts';
import { JoinStatus } from '../JoinStatus';
import { SavedWithout } from '../../library/SavedWithout';
import type { MissingPage } from '../reader-view';
import { button, fragment, show, showAgain } from './render';

vi.mock('../../../utils/i18n');

const part = (number: number, html = `<p>Isi halaman ${number} yang cukup panjang.</p>`) => ({
  number,
  content: fragment(html),
});
const missing = (number: number, reason: MissingPage['reason'] = 'http'): MissingPage => ({
  number,
  url: `https://kabar.example/rapat?page=${number}`,
  reason,
});
const lines = (place: ParentNode) =>
  [...place.querySelectorAll('.article-parts > *')].map((each) => each.textContent);

describe('ArticleParts', () => {
  it('appends a page and leaves the ones before it untouched', () => {
    const first = part(1);
    const place = show(<ArticleParts parts={[first]} />);
    const paragraph = place.querySelector('p');
    showAgain(place, <ArticleParts parts={[first, part(2)]} />);
    expect(place.querySelector('p')).toBe(paragraph);
    expect(lines(place)).toEqual([first.content.textContent, 'Isi halaman 2 yang cukup panjang.']);
  });

  it('changes only what changed within a page', () => {
    const place = show(<ArticleParts parts={[part(1, '<p>Satu.</p><p>Dua.</p>')]} />);
    const paragraph = place.querySelector('p');
    showAgain(place, <ArticleParts parts={[part(1, '<p>Satu.</p><p>Tiga.</p><p>Empat.</p>')]} />);
    expect(place.querySelector('p')).toBe(paragraph);
    expect([...place.querySelectorAll('p')].map((each) => each.textContent)).toEqual([
      'Satu.',
      'Tiga.',
      'Empat.',
    ]);
  });

  it('says in its place which page is missing and why, with two ways on', () => {
    const onRetry = vi.fn();
    const place = show(
      <ArticleParts parts={[part(1), part(3)]} missing={[missing(2, 'timeout')]} onRetryPage={onRetry} />,
    );
    const notice = place.querySelector('.article-parts')?.children[1];
    expect(notice?.textContent).toContain('Halaman 2 belum ada di sini. Situsnya terlalu lama menjawab.');
    expect(notice?.querySelector('a')?.href).toBe('https://kabar.example/rapat?page=2');
    button(place, 'Coba lagi').click();
    expect(onRetry).toHaveBeenCalledWith(2);
  });

  it('keeps what is being read in its place when a page comes in above it', () => {
    const place = show(
      <div data-scroller>
        <ArticleParts parts={[part(2)]} />
      </div>,
    );
    const scroller = place.querySelector<HTMLElement>('[data-scroller]') as HTMLElement;
    // jsdom lays nothing out: 30 px a paragraph stand in.
    Element.prototype.getBoundingClientRect = function (this: Element) {
      const at = [...place.querySelectorAll('p')].indexOf(this as HTMLParagraphElement);
      const top = at * 30 - scroller.scrollTop;
      return { top: at < 0 ? 0 : top, bottom: at < 0 ? 0 : top + 30 } as DOMRect;
    };
    showAgain(
      place,
      <div data-scroller>
        <ArticleParts parts={[part(1), part(2)]} />
      </div>,
    );
    expect(scroller.scrollTop).toBe(30);
  });
});

describe('words about joining', () => {
  it('says which page is awaited, politely, and then nothing', () => {
    const place = show(<JoinStatus progress={{ loading: 2, of: 4, missing: [] }} />);
    const status = place.querySelector('[role=status]');
    expect(status?.textContent).toBe('Memuat halaman 2 dari 4');
    showAgain(place, <JoinStatus progress={{ loading: null, of: 4, missing: [] }} />);
    expect(place.querySelector('[role=status]')).toBe(status);
    expect(status?.textContent).toBe('');
  });

  it('says which pages were not saved', () => {
    const place = show(<SavedWithout pages={[2, 4]} url="https://kabar.example/rapat" />);
    expect(place.textContent).toContain('Halaman 2, 4 belum ikut tersimpan');
  });
});
