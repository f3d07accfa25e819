import { describe, expect, it } from 'vitest';
import type { Pagination } from '../../../sites/site-rule';
import { resolveRule } from '../../../sites/resolve-rule';
import { pageOf, sentence, siteRule, story } from '../../__tests__/page';
import type { StoryPages } from '../../types';
import { findPages } from '../find-pages';

const URL_HERE = 'https://kabar.example/berita/8123/rapat-warga-desa';
const numbered = (to: number, href: (n: number) => string, from = 2) =>
  Array.from({ length: to - from + 1 }, (_, at) => `<a href="${href(from + at)}">${from + at}</a>`).join(' ');

interface Given {
  pager: string;
  url?: string;
  pagination?: Pagination[];
  head?: string;
  /** Inside the body or after it. */
  inside?: boolean;
  kind?: 'article' | 'gallery' | 'index';
}

function find({
  pager,
  url = URL_HERE,
  pagination,
  head = '',
  inside = false,
  kind = 'article',
}: Given): StoryPages {
  const [within, after] = inside ? [pager, ''] : ['', pager];
  const document = pageOf(
    `<html><head>${head}</head><body><div class="kolom"><div id="isi">${story(4)}${within}</div>${after}</div></body></html>`,
    url,
  );
  const rule = resolveRule(pagination ? siteRule({ pagination, hosts: ['kabar.example'] }) : null);
  return findPages({ document, url, rule, body: document.querySelector('#isi'), kind });
}

const addresses = (pages: StoryPages) =>
  pages.pages.map(({ url }) => url.replace('https://kabar.example', ''));
const NUMBERS =
  '<div class="paging">Halaman: <b>1</b> ' + numbered(3, (n) => `${URL_HERE}?page=${n}`) + '</div>';
const PATH = '/berita/8123/rapat-warga-desa';

describe('abilities that a rule names', () => {
  it('single-query: the whole story at a parameter, with numbers to fall back on', () => {
    const pages = find({
      pager: NUMBERS,
      pagination: [{ kind: 'single-query', param: 'page', value: 'all' }],
    });
    expect(pages).toMatchObject({ how: 'single-query', whole: `${URL_HERE}?page=all`, count: 3, current: 1 });
    expect(addresses(pages)).toEqual([PATH, `${PATH}?page=2`, `${PATH}?page=3`]);
  });

  it('single-path', () => {
    const pager = `<div class="paging"><a class="on">1</a> ${numbered(2, (n) => `${URL_HERE}/${n}`)}</div>`;
    const pages = find({ pager, pagination: [{ kind: 'single-path', suffix: '/all' }] });
    expect(pages).toMatchObject({ how: 'single-path', whole: `${URL_HERE}/all`, count: 2 });
  });

  it('query, where the pager has no addresses of its own', () => {
    const pager = '<div class="pagination"><button>1</button><button>2</button><button>3</button></div>';
    const pages = find({ pager, pagination: [{ kind: 'query', param: 'hlm', offset: -1 }] });
    expect(pages).toMatchObject({ how: 'query', whole: null, count: 3 });
    expect(addresses(pages)).toEqual([PATH, `${PATH}?hlm=1`, `${PATH}?hlm=2`]);
  });

  it('path, with the closing slash that the site uses', () => {
    const pager = `<div class="page-links">Laman: <span class="current">1</span> ${numbered(3, (n) => `${URL_HERE}/${n}/`)}</div>`;
    const pages = find({ pager, url: `${URL_HERE}/`, pagination: [{ kind: 'path' }], inside: true });
    expect(pages).toMatchObject({ how: 'path', count: 3 });
    expect(addresses(pages)).toEqual([`${PATH}/`, `${PATH}/2/`, `${PATH}/3/`]);
  });

  it('offset, by the step that the links show', () => {
    const pager = `<ul class="pagination"><li class="active">1</li>${numbered(3, (n) => `${URL_HERE}/${(n - 1) * 15}`)}</ul>`;
    const pages = find({ pager, pagination: [{ kind: 'offset', step: 5 }] });
    expect(pages).toMatchObject({ how: 'offset', count: 3 });
    expect(addresses(pages)).toEqual([PATH, `${PATH}/15`, `${PATH}/30`]);
  });

  it('next-link: how many there are is not known', () => {
    const pager = `<a class="terus" href="${PATH}/2"><img src="/panah.png"></a>`;
    const pages = find({ pager, pagination: [{ kind: 'next-link', selector: '.terus' }] });
    expect(pages).toMatchObject({ how: 'next-link', count: null, current: 1, whole: null });
    expect(addresses(pages)).toEqual([PATH, `${PATH}/2`]);
  });

  it('hidden-parts: nothing to fetch', () => {
    const parts = [2, 3].map((n) => `<div class="bagian" hidden><p>${sentence(n + 20)}</p></div>`).join('');
    const pager = `${parts}<p>Halaman <a href="?page=1" class="active">1</a> <a href="?page=2">2</a> <a href="?page=3">3</a></p>`;
    const pages = find({ pager, inside: true, pagination: [{ kind: 'hidden-parts', selector: '.bagian' }] });
    expect(pages).toEqual({ current: 1, count: 3, whole: null, pages: [], how: 'hidden-parts' });
  });

  it.each<Pagination>([
    { kind: 'single-query', param: 'page', value: 'all' },
    { kind: 'single-path', suffix: '/all' },
    { kind: 'query', param: 'page' },
    { kind: 'path' },
    { kind: 'offset', step: 15 },
    { kind: 'next-link', selector: '.terus' },
    { kind: 'hidden-parts', selector: 'p' },
  ])('%o does nothing on a page that is not split', (ability) => {
    const other = '<a class="terus" href="https://kabar.example/berita/8124/banjir">Berita selanjutnya</a>';
    expect(find({ pager: other, pagination: [ability] })).toMatchObject({ how: null, count: 1, pages: [] });
  });

  it('an empty list of abilities says that stories are never split', () => {
    expect(find({ pager: NUMBERS, pagination: [] }).how).toBeNull();
  });
});

describe('signs without an address', () => {
  const whole: Pagination = { kind: 'single-query', param: 'page', value: 'all' };

  it('a pager that the rule names and that says there is more is enough for the rule', () => {
    const document = pageOf(
      `<div id="isi">${story(4)}</div><div class="lanjut">Halaman Selanjutnya</div>`,
      URL_HERE,
    );
    const site = siteRule({ pagination: [whole], remove: { pagination: ['.lanjut'] } });
    const body = document.querySelector('#isi');
    const pages = findPages({ document, url: URL_HERE, rule: resolveRule(site), body });
    expect(pages).toMatchObject({ whole: `${URL_HERE}?page=all`, count: null });
  });

  it('"1 | Show All" is one page', () => {
    const pager = `<div class="paging"><a href="?page=1">1</a><a href="?page=all">Show All</a></div>`;
    expect(find({ pager, pagination: [whole] }).how).toBeNull();
  });

  it('a hidden part behind "1 dari 2 halaman" stands in the document', () => {
    const pager = `<div>1 dari 2 halaman</div><div style="display: none">${story(3)}</div>`;
    expect(find({ pager, inside: true })).toMatchObject({ how: 'hidden-parts', count: 2, pages: [] });
  });
});

describe('a site without a rule', () => {
  it.each([
    ['numbered links', NUMBERS, 3],
    ['numbered links by path', `Halaman: <strong>1</strong> ${numbered(4, (n) => `${PATH}/${n}`)}`, 4],
    ['a way on', `<a href="${PATH}?page=2">Halaman selanjutnya »</a>`, null],
    ['"1 dari 4" and a way on', `<i>1 dari 4</i> <a href="${PATH}/2">Selanjutnya</a>`, 4],
    ['"Halaman 1/2" and a way on', `<span>Halaman 1/2</span><a href="${PATH}?halaman=2">Next</a>`, 2],
  ])('sees %s', (_what, pager, count) => {
    expect(find({ pager })).toMatchObject({ how: 'generic', current: 1, count });
  });

  it('sees rel=next in the head', () => {
    const pages = find({ pager: '', head: `<link rel="next" href="http://kabar.example${PATH}?page=2">` });
    expect(addresses(pages)).toEqual([PATH, `${PATH}?page=2`]);
    expect(pages.pages.every(({ url }) => url.startsWith('https:'))).toBe(true);
  });

  it('sees numbers before .html', () => {
    const url = 'https://kabar.example/daerah/rapat-warga.html';
    const pager = `<b>1</b> ${numbered(3, (n) => `/daerah/rapat-warga-${n}.html`)}`;
    expect(addresses(find({ url, pager }))).toEqual([
      '/daerah/rapat-warga.html',
      '/daerah/rapat-warga-2.html',
      '/daerah/rapat-warga-3.html',
    ]);
  });

  it.each(['?page=all', '?showpage=all', '?single=1', '/all'])('sees "Tampilkan semua" at %s', (address) => {
    const pager = `<a href="${PATH}?page=2">2</a> <a href="${PATH}${address}#lanjut">Tampilkan semua</a>`;
    expect(find({ pager }).whole).toBe(URL_HERE + address);
  });

  it.each([
    ['?page=2', 2, PATH],
    ['/2', 2, PATH],
    ['/3/', 3, PATH],
  ])('knows itself as a later page at %s', (suffix, current, first) => {
    const href = (n: number) => URL_HERE + suffix.replace(/\d/, String(n));
    const pager = `<div class="paging"><a href="${URL_HERE}">1</a> ${numbered(4, href)}</div>`;
    const pages = find({ pager, url: URL_HERE + suffix });
    expect(pages).toMatchObject({ current, count: 4 });
    expect(pages.pages[0]?.url).toMatch(new RegExp(`${first}/?$`));
    expect(pages.pages.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });

  it('keeps what the address needs and drops what tracks', () => {
    const pager = `<b>1</b> <a href="https://kabar.example/baca.php?id=7&page=2">2</a>`;
    const pages = find({ pager, url: 'https://kabar.example/baca.php?id=7&utm_source=x' });
    expect(addresses(pages)).toEqual(['/baca.php?id=7', '/baca.php?id=7&page=2']);
  });

  it('follows at most 20 pages', () => {
    const pages = find({ pager: `<b>1</b> ${numbered(40, (n) => `${PATH}/${n}`)}` });
    expect(pages.count).toBe(40);
    expect(pages.pages).toHaveLength(20);
  });

  it.each([
    ['another story', '<a rel="next" href="/berita/8124/banjir">Selanjutnya</a>'],
    ['another story with a number', '<a href="/berita/8123/rapat-lain/2">2</a>'],
    ['another host', '<b>1</b> <a href="https://lain.example/berita/8123/rapat-warga-desa?page=2">2</a>'],
    [
      'a host inside the name',
      '<b>1</b> <a href="https://kabar.example.lain.example/berita/8123/rapat-warga-desa/2">2</a>',
    ],
    ['comment pages', `<div id="comments"><b>1</b> <a href="${PATH}?page=2">2</a></div>`],
    ['comment pages of WordPress', `<b>1</b> <a href="${PATH}/comment-page-2/#comments">2</a>`],
    ['cpage', `<b>1</b> <a href="${PATH}?cpage=2">2</a>`],
    ['a gallery', `<div class="foto-gallery"><b>1</b> <a href="${PATH}/2">2</a></div>`],
    ['pictures', `<a href="${PATH}/2"><img src="/2.jpg"></a><a href="${PATH}/3"><img src="/3.jpg"></a>`],
    ['a tag page', '<b>1</b> <a href="/tag/desa?page=2">2</a>'],
    [
      'the list of latest stories',
      `<div>${[1, 2, 3].map((n) => `<a href="/berita/${n}">Judul berita nomor ${n} yang cukup panjang untuk daftar</a>`).join('')}
       <p><b>1</b> <a href="${PATH}?page=2">2</a></p></div>`,
    ],
    ['footnotes', `<p>Seperti dikatakan<a href="#2">2</a> kepala desa.</p>`],
    ['a count of something else', '<p>1 dari 4</p>'],
    ['javascript', '<b>1</b> <a href="javascript:void(2)">2</a>'],
  ])('is not led on by %s', (_what, pager) => {
    expect(find({ pager })).toMatchObject({ how: null, count: 1, pages: [], whole: null });
  });

  it.each(['index', 'gallery'] as const)('follows nothing on a page of kind %s', (kind) => {
    expect(find({ pager: NUMBERS, kind })).toMatchObject({ pages: [], whole: null });
  });

  it('has nothing more to find where the whole story stands already', () => {
    expect(find({ pager: NUMBERS, url: `${URL_HERE}?page=all` })).toMatchObject({ how: null, pages: [] });
  });
});

describe('hostile addresses', () => {
  it.each([
    `http://kabar.example${PATH}?page=2`,
    `//kabar.example${PATH}?page=2`,
    `https://admin:rahasia@kabar.example${PATH}?page=2`,
    `${PATH}?page=2&utm_source=x#hapus`,
  ])('%s becomes a plain address of our own origin', (href) => {
    const pages = find({ pager: `<b>1</b> <a href="${href}">2</a>` });
    expect(pages.pages[1]?.url).toBe(`${URL_HERE}?page=2`);
  });

  it.each([
    `${PATH}?page=2&hapus=1`,
    `${PATH}/../../keluar?page=2`,
    `${PATH}/2/hapus`,
    `${PATH}?page=2;drop`,
  ])('%s is no page of this story', (href) =>
    expect(find({ pager: `<b>1</b> <a href="${href}">2</a>` }).how).toBeNull(),
  );
});
