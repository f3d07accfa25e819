import { describe, expect, test } from 'vitest';
import { inEachBrowser, type Stage } from '../harness/in-each-browser.ts';
import { namesOf, pageOf, partOf, sendHtml, SplitSite } from '../harness/split-site.ts';
import { until } from '../harness/until.ts';

const links = (to: number, address: (n: number) => string) =>
  Array.from({ length: to - 1 }, (_, at) => `<a href="${address(at + 2)}">${at + 2}</a>`).join(' ');
const pager = (to: number, address: (n: number) => string) =>
  `<div class="paging">Halaman: <b>1</b> ${links(to, address)}</div>`;

interface Shape {
  host: string;
  path: string;
  /** Later answers by path and query, and what is asked for, in order. */
  pages: Record<string, string>;
  pager: string;
  asked?: string[];
  of?: number | null;
}

const KOMPAS = '/read/2024/01/15/10000031/rapat-warga-desa';
const INEWS = '/news/nasional/rapat-warga-desa-membahas-jembatan';
const JPNN = '/news/rapat-warga-desa-membahas-jembatan';
const MOJOK = '/kilas/rapat-warga-desa/';
const DISWAY = '/read/761234/rapat-warga-desa';
const BLOOMBERG = '/detail-news/51234/rapat-warga-desa';
const OWN = '/berita/8123/rapat-warga-desa';

const numbered = (path: (n: number) => string, pages = 3) =>
  Object.fromEntries(
    [2, 3, 4].filter((n) => n <= pages).map((n) => [path(n), pageOf(partOf(n), pager(pages, path))]),
  );
const byQuery = (path: string) => (n: number) => `${path}?page=${n}`;

const SHAPES: Record<string, Shape> = {
  'the whole story at a parameter': {
    host: 'megapolitan.kompas.com',
    path: KOMPAS,
    pager: pager(3, byQuery(KOMPAS)),
    pages: { [`${KOMPAS}?page=all`]: pageOf(partOf(1) + partOf(2) + partOf(3), '') },
  },
  'the whole story at a path': {
    host: 'www.inews.id',
    path: INEWS,
    pager: pager(3, (n) => `${INEWS}/${n}`),
    pages: { [`${INEWS}/all`]: pageOf(partOf(1) + partOf(2) + partOf(3), '') },
  },
  'numbers in a parameter': {
    host: 'www.jpnn.com',
    path: JPNN,
    pager: pager(3, byQuery(JPNN)),
    pages: numbered(byQuery(JPNN)),
  },
  'numbers in the path': {
    host: 'mojok.co',
    path: MOJOK,
    pager: pager(3, (n) => `${MOJOK}${n}/`),
    pages: numbered((n) => `${MOJOK}${n}/`),
  },
  offsets: {
    host: 'disway.id',
    path: DISWAY,
    pager: pager(3, (n) => `${DISWAY}/${(n - 1) * 15}`),
    pages: numbered((n) => `${DISWAY}/${(n - 1) * 15}`),
  },
  'a "next" link': {
    host: 'www.bloombergtechnoz.com',
    path: BLOOMBERG,
    pager: `<a class="pager__next" href="${BLOOMBERG}/2">Lanjut</a>`,
    pages: {
      [`${BLOOMBERG}/2`]: pageOf(partOf(2), `<a class="pager__next" href="${BLOOMBERG}/3">Lanjut</a>`),
      [`${BLOOMBERG}/3`]: pageOf(partOf(3), ''),
    },
    of: null,
  },
  'a site without a rule': {
    host: 'kabar-desa.example',
    path: OWN,
    pager: pager(3, byQuery(OWN)),
    pages: numbered(byQuery(OWN)),
  },
};

const HIDDEN = '/jatim/rapat-warga-desa-membahas-jembatan-baru.html';

/** The names of the paragraphs that the popup shows. */
const shown = (paragraphs: string[]) =>
  paragraphs.flatMap((text) => /^Bagian (\d+\.\d+)/.exec(text)?.[1] ?? []);

function openSite(stage: Stage, { host, path, pager: foot, pages }: Shape): SplitSite {
  return new SplitSite(stage.server, host, { [path]: pageOf(partOf(1), foot), ...pages });
}

async function showsParts(stage: Stage, names: string[], patience = 15_000): Promise<string[]> {
  await until(
    `the popup to show ${names.length} paragraphs`,
    async () => shown((await stage.reader.state())?.paragraphs ?? []).length === names.length,
    patience,
  );
  return shown((await stage.reader.state())?.paragraphs ?? []);
}

const progressOf = (stage: Stage) =>
  stage.browser.inReader((root) => root.querySelector('.join-status')?.textContent ?? '');
const noticesOf = async (stage: Stage) =>
  (await stage.browser.inReader((root) =>
    [...root.querySelectorAll('.missing-part')].map((part) =>
      (part as HTMLElement).innerText.replace(/\s+/g, ' '),
    ),
  )) ?? [];

inEachBrowser('a story of several pages is one', (stage) => {
  describe('whatever way it is split', () => {
    test.each(Object.entries(SHAPES))('%s', async (_name, shape) => {
      const site = openSite(stage, shape);
      const [firstAsked = ''] = Object.keys(shape.pages);
      const release = site.hold(firstAsked);
      await stage.browser.open(`https://${shape.host}${shape.path}`);
      const popup = await stage.reader.open();
      expect(shown(popup.paragraphs)).toEqual(namesOf(1));
      const progress = await until('a word on progress', () => progressOf(stage));
      expect(progress).toBe(shape.of === null ? 'Memuat halaman 2' : 'Memuat halaman 2 dari 3');

      release();
      expect(await showsParts(stage, namesOf(1, 2, 3))).toEqual(namesOf(1, 2, 3));
      await until('the progress to end', async () => (await progressOf(stage)) === '');
      expect(site.later.map(({ path }) => path)).toEqual(Object.keys(shape.pages));
      expect(site.later.filter(({ method, cookie }) => method !== 'GET' || cookie !== '')).toEqual([]);
      expect(await noticesOf(stage)).toEqual([]);
    });

    test('parts that stand in the document already', async () => {
      const later = [2, 3].map(
        (n) => `<div class="mdk-body-paragraph paging-content" style="display:none">${partOf(n)}</div>`,
      );
      const foot = pager(3, byQuery(HIDDEN));
      const site = new SplitSite(stage.server, 'www.merdeka.com', {
        [HIDDEN]: pageOf(`<div class="mdk-body-paragraph">${partOf(1)}${later.join('')}</div>`, foot),
      });
      await stage.browser.open(`https://www.merdeka.com${HIDDEN}`);
      const popup = await stage.reader.open();
      expect(shown(popup.paragraphs)).toEqual(namesOf(1, 2, 3));
      expect(site.later).toEqual([]);
    });
  });

  test('what is being read stays where it is when a page comes in', async () => {
    const shape = { ...(SHAPES['a site without a rule'] as Shape), host: 'tetap.example' };
    const site = openSite(stage, shape);
    const release = site.hold(`${OWN}?page=2`);
    await stage.browser.open(`https://${shape.host}${shape.path}`);
    await stage.reader.open();
    // Upright and slanted; lines are broken anew when the face comes.
    await until('the reading face', () =>
      stage.browser.inReader((root) => root.ownerDocument.fonts.size >= 2),
    );
    // In the sheet, for the sheet itself may still be rising.
    const place = () =>
      stage.browser.inReader((root) => {
        const top = (element?: Element | null) => element?.getBoundingClientRect().top ?? 0;
        return top(root.querySelectorAll('.article-body p')[2]) - top(root.querySelector('.scroll'));
      });
    await stage.browser.inReader((root) => void root.querySelector('.scroll')?.scrollTo(0, 150));
    const before = await place();
    release();
    await showsParts(stage, namesOf(1, 2, 3));
    expect(await place()).toBeCloseTo(before ?? 0, 0);
  });

  test('a page that was opened in the middle keeps its place under the ones before it', async () => {
    const address = byQuery(OWN);
    const all = `<div class="paging"><a href="${OWN}">1</a> <b>2</b> <a href="${address(3)}">3</a></div>`;
    const site = new SplitSite(stage.server, 'tengah.example', {
      [address(2)]: pageOf(partOf(2), all),
      [OWN]: pageOf(partOf(1), pager(3, address)),
      [address(3)]: pageOf(partOf(3), all),
    });
    await stage.browser.open(`https://tengah.example${address(2)}`);
    await stage.reader.open();
    expect(await showsParts(stage, namesOf(1, 2, 3))).toEqual(namesOf(1, 2, 3));
    expect(site.later.map(({ path }) => path)).toEqual([OWN, address(3)]);
  });

  test('closing the popup stops all requests', async () => {
    const shape = { ...(SHAPES['a site without a rule'] as Shape), host: 'tutup.example' };
    const site = openSite(stage, shape);
    site.hold(`${OWN}?page=2`);
    site.hold(`${OWN}?page=3`);
    await stage.browser.open(`https://${shape.host}${shape.path}`);
    await stage.reader.open();
    await until('both requests', async () => site.later.length === 2);
    await stage.browser.press('Escape');
    await stage.reader.isGone();
    await until('both requests to be broken off', async () => site.later.every(({ broken }) => broken));
  });

  test('a fault is told in its place and can be tried again', async () => {
    const shape = { ...(SHAPES['a site without a rule'] as Shape), host: 'ulang.example' };
    const site = openSite(stage, shape);
    const good = site.answers[`${OWN}?page=2`] as string;
    site.answers[`${OWN}?page=2`] = (response) => void response.writeHead(500).end('galat');
    await stage.browser.open(`https://${shape.host}${shape.path}`);
    await stage.reader.open();
    expect(await showsParts(stage, namesOf(1, 3))).toEqual(namesOf(1, 3));
    expect(await noticesOf(stage)).toEqual([
      expect.stringContaining('Halaman 2 belum ada di sini. Situsnya tidak memberikan halaman itu.'),
    ]);
    site.answers[`${OWN}?page=2`] = good;
    await stage.reader.click('Coba lagi');
    expect(await showsParts(stage, namesOf(1, 2, 3))).toEqual(namesOf(1, 2, 3));
    expect(await noticesOf(stage)).toEqual([]);
  });

  test('joining is switched off for the site', async () => {
    const shape = { ...(SHAPES['a site without a rule'] as Shape), host: 'pisah.example' };
    const site = openSite(stage, shape);
    await stage.browser.open(`https://${shape.host}${shape.path}`);
    await stage.reader.open();
    await showsParts(stage, namesOf(1, 2, 3));
    await stage.browser.press('r');
    await stage.reader.click('Gabungkan halaman');
    expect(await showsParts(stage, namesOf(1))).toEqual(namesOf(1));
    await stage.browser.open(`https://${shape.host}${shape.path}`);
    const asked = site.seen.length;
    await stage.reader.open();
    expect(site.seen.length).toBe(asked);
  });

  test('a story saved in part is completed when the rest comes in', async () => {
    const shape = { ...(SHAPES['a site without a rule'] as Shape), host: 'simpan.example' };
    const site = openSite(stage, shape);
    const release = site.hold(`${OWN}?page=2`);
    await stage.browser.open(`https://${shape.host}${shape.path}`);
    await stage.reader.open();
    await stage.reader.click('Simpan');
    await stage.reader.shows('that the rest will follow', ({ buttons }) => buttons.includes('Melengkapi…'));
    release();
    await stage.reader.shows('that it is saved', ({ buttons }) => buttons.includes('Tersimpan'));
    await stage.browser.press('Escape');
    await stage.reader.isGone();
    await stage.browser.open(`https://${shape.host}${shape.path}`);
    const asked = site.seen.length;
    await stage.reader.open();
    await showsParts(stage, namesOf(1, 2, 3));
    await stage.reader.shows('that it is saved', ({ buttons }) => buttons.includes('Tersimpan'));
    expect(site.seen.length).toBe(asked + 2);
  });

  test('a hostile site harms nothing and hides nothing', { timeout: 90_000 }, async () => {
    const address = byQuery(OWN);
    const foot = pager(8, address);
    const elsewhere = new SplitSite(stage.server, 'pencuri.example', { '/ambil': pageOf(partOf(9), '') });
    let dripping: ReturnType<typeof setInterval> | undefined;
    const site = new SplitSite(stage.server, 'jahat.example', {
      [OWN]: pageOf(partOf(1), foot),
      [address(2)]: pageOf(partOf(1), foot),
      [address(3)]: (response) =>
        void response.writeHead(302, { location: 'https://pencuri.example/ambil' }).end(),
      [address(4)]: (response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        let left = 50;
        const pour = (): void => {
          while (left > 0 && response.write(' '.repeat(1_000_000))) left -= 1;
          if (left > 0) response.once('drain', pour);
          else response.end();
        };
        pour();
      },
      [address(5)]: (response) =>
        void response.writeHead(200, { 'content-type': 'text/plain' }).end(partOf(5)),
      [address(6)]: (response) =>
        void response.writeHead(500, { 'content-type': 'text/html' }).end(partOf(6)),
      [address(7)]: (response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        dripping = setInterval(() => response.write('<p>'), 200);
        response.on('close', () => clearInterval(dripping));
      },
      [address(8)]: (response) =>
        sendHtml(
          response,
          pageOf(
            `${partOf(8)}<script>window.jahat = 1</script><img src="/lacak.png" onerror="window.jahat = 1">`,
            foot,
          ),
        ),
    });
    await stage.browser.open(`https://jahat.example${OWN}`);
    await stage.reader.open();
    expect(await showsParts(stage, namesOf(1, 8), 60_000)).toEqual(namesOf(1, 8));
    clearInterval(dripping);
    expect(await noticesOf(stage)).toEqual([
      expect.stringContaining('Halaman 2 belum ada di sini. Isinya sama'),
      expect.stringContaining('Halaman 3 belum ada di sini. Alamatnya dialihkan'),
      expect.stringContaining('Halaman 4 belum ada di sini. Halaman itu terlalu besar'),
      expect.stringContaining('Halaman 5 belum ada di sini. Isinya bukan'),
      expect.stringContaining('Halaman 6 belum ada di sini. Situsnya tidak'),
      expect.stringContaining('Halaman 7 belum ada di sini. Situsnya terlalu lama'),
    ]);
    expect(elsewhere.seen).toEqual([]);
    await until(
      'the flood to be broken off',
      async () => site.seen.find(({ path }) => path === address(4))?.broken,
    );
    expect(await stage.browser.inPage((page) => 'jahat' in (page.defaultView as object))).toBe(false);
  });
});
