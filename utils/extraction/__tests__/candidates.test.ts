import { describe, expect, it } from 'vitest';
import { partsOfOneStory } from '../body/candidates';
import { findDensest } from '../body/densest';
import { pageOf, sentence } from './page';

const named = (count: number) =>
  Array.from({ length: count }, (_, i) => `<h2>Bagian ${i + 1}</h2><p class="teks">${sentence(i + 1)}</p>`);

describe('partsOfOneStory', () => {
  it('gives what holds the paragraphs, where the name stands on them and headings between do not bear it', () => {
    const document = pageOf(`<div id="isi">${named(3).join('')}</div>`);
    expect(partsOfOneStory(document, 'p.teks').map((part) => part.id)).toEqual(['isi']);
  });

  it('keeps to the named paragraphs where their holder has much else', () => {
    const document = pageOf(`<div id="isi">${named(3).join('')}<div>${sentence(9).repeat(4)}</div></div>`);
    expect(partsOfOneStory(document, 'p.teks')).toHaveLength(3);
  });
});

describe('findDensest', () => {
  const chosen = `<div id="isi">${[1, 2, 3, 4].map((n) => `<p>${sentence(n)}</p>`).join('')}</div>`;
  const short = '<p id="pendek">Cara itu lalu ditiru oleh belasan petani di dusun sebelah.</p>';

  it('takes a short line between two parts of a story along, and none behind the last', () => {
    const between = pageOf(`${chosen}${short}<p id="akhir">${sentence(5)}</p>`);
    expect(findDensest(between.body).map((part) => part.id)).toEqual(['isi', 'pendek', 'akhir']);
    const behind = pageOf(`${chosen}<p id="akhir">${sentence(5)}</p>${short}`);
    expect(findDensest(behind.body).map((part) => part.id)).toEqual(['isi', 'akhir']);
  });
});
