// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { purify } from '../../../utils/extraction/purify';
import { sanitise, viewOf } from '../../../utils/extraction/sanitise';
import { lookAgain } from '../../reader/second-look';
import { LOAD_ALL, LOAD_ONE, showPictures, type Showing } from '../show-pictures';

vi.mock('../../../utils/i18n');

const A = 'https://a.example/a.jpg';
const B = 'https://a.example/b.jpg';
const lead = { url: A, alt: 'Dermaga', caption: 'Dermaga sore', credit: 'Budi' };
const contentOf = (html: string) => sanitise(html, viewOf(document), purify);
const stored =
  (addresses: string[]) =>
  (address: string): Showing =>
    addresses.includes(address) ? { src: `blob:x/${address.at(-5)}` } : { away: 'not-saved' };

function show(html: string, ...[leadPicture, showing]: [typeof lead | null, (address: string) => Showing]) {
  const holder = document.implementation.createHTMLDocument('').createElement('div');
  holder.append(showPictures(contentOf(html), leadPicture, showing));
  return holder;
}

describe('a saved story', () => {
  it('shows what is stored from where it is stored, whole and at once', () => {
    const [image] = show(`<p>x</p><img src="${A}" alt="a">`, null, stored([A])).querySelectorAll('img');
    expect(image?.getAttribute('src')).toBe('blob:x/a');
    expect(image?.getAttribute('loading')).toBe('eager');
    expect(image?.dataset.address).toBe(A);
  });

  it('holds no address of the web where nothing is stored: a card with the words and a button in its place', () => {
    const holder = show(
      `<p>x <a href="https://b.example/"><img src="${A}" alt="<b>perahu"></a></p>`,
      null,
      stored([]),
    );
    expect(holder.querySelectorAll('img, [src], [srcset]')).toHaveLength(0);
    const card = holder.querySelector('.picture-away');
    expect(card?.firstChild?.textContent).toBe('<b>perahu · Gambar tidak tersimpan');
    expect(card?.querySelector<HTMLElement>(`.${LOAD_ONE}`)?.dataset.address).toBe(A);
    expect(card?.querySelector(`.${LOAD_ALL}`)).toBeNull();
    expect(card?.matches('[data-silent]')).toBe(true);
  });

  it('offers to load all where there are several, once', () => {
    const holder = show(`<img src="${A}" alt=""><img src="${B}" alt="">`, null, stored([]));
    expect(holder.querySelectorAll(`.${LOAD_ONE}`)).toHaveLength(2);
    expect(holder.querySelectorAll(`.${LOAD_ALL}`)).toHaveLength(1);
  });

  it('has a lead picture that is not stored first, with what it shows and who took it', () => {
    const figure = show('<p>x</p>', lead, stored([])).firstElementChild;
    expect(figure?.className).toBe('lead');
    expect(figure?.querySelector(`.${LOAD_ONE}`)).not.toBeNull();
    expect(figure?.querySelector('figcaption')?.textContent).toBe('Dermaga sore Foto: Budi');
  });

  it('is looked at once more before our cards come into it, and keeps them after that', () => {
    const content = contentOf(`<p>x</p><img src="${A}" alt="">`);
    content.firstElementChild?.setAttribute('onclick', 'alert(1)');
    const shown = showPictures(content, null, stored([]));
    expect(shown.querySelector('[onclick]')).toBeNull();
    lookAgain(shown);
    expect(shown.querySelectorAll(`.picture-away .${LOAD_ONE}`)).toHaveLength(1);
  });

  it('is not changed by being shown, and keeps pictures that stand in the text itself', () => {
    const content = contentOf(`<img src="${A}" alt="a"><img src="data:image/png;base64,AAAA" alt="">`);
    const shown = showPictures(content, null, stored([]));
    expect(content.querySelectorAll('img')).toHaveLength(2);
    expect(shown.querySelectorAll('img')).toHaveLength(1);
  });
});
