import { describe, expect, it } from 'vitest';
import { extractArticle } from '../..';
import { resolveRule } from '../../../sites/resolve-rule';
import { pageOf, sentence, siteRule } from '../../__tests__/page';
import {
  holdsMore,
  isRepeat,
  mergePages as merge,
  takeWhole,
  type ReadPage,
  type StoryPart,
} from '../merge-pages';

const URL_HERE = 'https://kabar.example/berita/8123/rapat-warga-desa';
const rule = resolveRule(siteRule({ content: ['#isi'], remove: { 'read-also': ['.baca'] } }));
const READ_ALSO = '<div class="baca">Baca juga: <a href="/lain">Kabar lain dari desa sebelah</a></div>';
const p = (...numbers: number[]) => numbers.map((n) => `<p>${sentence(n)}</p>`).join('');
const picture = (name: string) =>
  `<figure><img src="/foto/${name}.jpg" width="800" height="450"><figcaption>Warga berkumpul di ${name}.</figcaption></figure>`;

function read(body: string, part: boolean, more = ''): ReadPage {
  const document = pageOf(
    `<html lang="id"><head><title>Rapat Warga Desa - Kabar</title><meta property="og:type" content="article"></head>
     <body><h1>Rapat Warga Desa</h1>${more}<div id="isi">${body}</div></body></html>`,
    URL_HERE,
  );
  const outcome = extractArticle(document, URL_HERE, rule, { part, force: true });
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome;
}
const mergePages = (one: StoryPart, others: StoryPart[]) => merge(one, others).read;
const first = (body: string): StoryPart => ({ number: 1, read: read(body, false) });
const later = (number: number, body: string): StoryPart => ({ number, read: read(body, true) });
const numbersIn = (text: string) => [...text.matchAll(/Paragraf ke-(\d+)/g)].map((match) => Number(match[1]));

describe('mergePages', () => {
  it('keeps the order of the pages, whatever order they came in', () => {
    const { article } = mergePages(first(p(1, 2)), [later(3, p(5, 6)), later(2, p(3, 4))]);
    expect(numbersIn(article.text)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(article.wordCount).toBeGreaterThan(first(p(1, 2)).read.article.wordCount * 2.5);
    expect(article.content.querySelectorAll('p')).toHaveLength(6);
  });

  it('puts page 1 above the page that was opened', () => {
    const opened: StoryPart = { number: 2, read: read(p(3, 4), false) };
    expect(numbersIn(mergePages(opened, [later(1, p(1, 2))]).article.text)).toEqual([1, 2, 3, 4]);
  });

  it('says once what pages repeat: the lead, the last paragraph, the headline', () => {
    const merged = mergePages(first(p(1, 2, 3)), [later(2, `<h2>Rapat Warga Desa</h2>${p(1, 3, 4, 5)}`)]);
    expect(numbersIn(merged.article.text)).toEqual([1, 2, 3, 4, 5]);
    expect(merged.article.text).not.toContain('Rapat Warga Desa\n');
    expect(merged.removals.filter(({ matched }) => matched === 'repeated')).toHaveLength(2);
    expect(merged.rules.find(({ id }) => id === 'generic/pagination')?.removed).toBe(2);
  });

  it('sees near repeats at the border, and no farther in', () => {
    const long = `${sentence(1)} Warga yang datang dari tiga dusun membawa makanan sendiri dan pulang sebelum hujan turun, sementara pengurus menghitung suara sampai malam.`;
    const near = `<p>${long.replace('membawa makanan sendiri', 'membawa bekal sendiri')}</p>`;
    const opening = first(`<p>${long}</p>${p(2)}`);
    const cut = `<p>${sentence(2).slice(0, 90)}</p>`;
    const atBorder = mergePages(opening, [later(2, near + cut + p(3, 4, 5, 6))]);
    expect(numbersIn(atBorder.article.text)).toEqual([1, 2, 3, 4, 5, 6]);
    const inside = mergePages(opening, [later(2, p(3, 4, 5, 6) + near + p(7, 8, 9, 10))]);
    expect(numbersIn(inside.article.text)).toEqual([1, 2, 3, 4, 5, 6, 1, 7, 8, 9, 10]);
  });

  it('keeps what only sounds alike', () => {
    const { article } = mergePages(first(p(1, 2)), [later(2, p(11, 12, 21))]);
    expect(numbersIn(article.text)).toEqual([1, 2, 11, 12, 21]);
  });

  it('shows a picture once, with its caption, and keeps a series', () => {
    const parts = [later(2, picture('balai-a') + p(3) + picture('balai-b') + p(4))];
    const { article } = mergePages(first(picture('rapat') + p(1) + picture('balai-a') + p(2)), parts);
    const shown = [...article.content.querySelectorAll('img')].map((image) => image.src.split('/').at(-1));
    expect(shown).toEqual(['balai-a.jpg', 'balai-b.jpg']);
    expect(article.content.textContent?.match(/Warga berkumpul di balai-a/g)).toHaveLength(1);
  });

  it('shows the lead picture once', () => {
    const { article } = mergePages(first(picture('rapat') + p(1, 2)), [
      later(2, picture('rapat-800x450') + p(3, 4)),
    ]);
    expect(article.leadImage?.url).toContain('rapat.jpg');
    expect(article.content.querySelector('img')).toBeNull();
  });

  it('cleans later pages by the same rules and adds up what was taken', () => {
    const merged = mergePages(first(p(1, 2) + READ_ALSO), [later(2, p(3) + READ_ALSO + p(4))]);
    expect(merged.article.text).not.toContain('Baca juga');
    expect(merged.rules.find(({ id }) => id === 'uji/read-also')?.removed).toBe(2);
    expect(merged.removals.filter(({ kind }) => kind === 'read-also')).toHaveLength(2);
  });

  it('gathers editors from the last page', () => {
    const merged = mergePages(first(p(1, 2)), [later(2, `${p(3, 4)}<p>Editor: Sari Melati</p>`)]);
    expect(merged.article.editors).toEqual(['Sari Melati']);
  });

  it('changes none of the pages it is given', () => {
    const parts = [first(p(1, 2)), later(2, p(1, 3))] as const;
    const before = parts.map(({ read: { article } }) => article.content.textContent);
    mergePages(parts[0], [parts[1]]);
    expect(parts.map(({ read: { article } }) => article.content.textContent)).toEqual(before);
  });
});

describe('what a page adds', () => {
  it('isRepeat: nothing of its own', () => {
    const known = [read(p(1, 2, 3), false).article];
    expect(isRepeat(known, read(p(1, 2, 3), true).article)).toBe(true);
    expect(isRepeat(known, read(p(1, 4, 5), true).article)).toBe(false);
  });

  it('holdsMore: the first page and more', () => {
    const one = read(p(1, 2, 3), false).article;
    expect(holdsMore(one, read(p(1, 2, 3, 4, 5), true).article)).toBe(true);
    expect(holdsMore(one, read(p(1, 2, 3), true).article)).toBe(false);
    expect(holdsMore(one, read(p(11, 12, 13, 14, 15), true).article)).toBe(false);
  });

  it('takeWhole: the whole text under the first page’s head', () => {
    const one = read(picture('rapat') + p(1, 2), false);
    const whole = takeWhole({ number: 1, read: one }, read(picture('rapat') + p(1, 2, 3, 4), true));
    expect(numbersIn(whole.read.article.text)).toEqual([1, 2, 3, 4]);
    expect(whole.read.article.leadImage).toEqual(one.article.leadImage);
    expect(whole.read.article.content.querySelector('img')).toBeNull();
  });

  it('tells what each page adds', () => {
    const { parts } = merge(first(p(1, 2)), [later(3, p(5)), later(2, p(1, 3, 4))]);
    const told = parts.map(({ number, content }) => [number, numbersIn(content.textContent ?? '')]);
    expect(told).toEqual([
      [1, [1, 2]],
      [2, [3, 4]],
      [3, [5]],
    ]);
  });
});
