import { beforeAll, expect, test } from 'vitest';
import { inEachBrowser } from '../harness/in-each-browser.ts';
import { message } from '../harness/messages.ts';

/** Of more quotes Firefox 153 itself makes no page in a minute; of 30,000 others it ends the tab of who copies them. */
const LEVELS: Record<string, number> = { div: 30_000, span: 30_000, blockquote: 10_000 };
const TITLE = 'Jembatan Bambu di Lembah Wangi Dibuka Lagi';
const line = (at: number) =>
  `Kalimat ke-${at} menceritakan rapat warga di balai desa, yang menurut kepala dusun berjalan lancar sampai sore hari.`;
const lines = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => `<p>${line(from + at)}</p>`).join('');

/** A page whose script takes what is in `#isi` to the bottom of so many elements. */
const pageOf = (name: string, before: string, inside: string, after: string) =>
  `<!doctype html><html lang="id"><head><title>${TITLE}</title><meta property="og:type" content="article"></head>
<body><h1>${TITLE}</h1><article>${before}<div id="isi">${inside}</div>${after}</article>
<script>
  const place = document.getElementById('isi');
  const held = [...place.childNodes];
  // Shown, 3,000 of them end the page in Chromium 156, whoever looks at it.
  place.style.display = 'none';
  const outer = document.createElement('${name}');
  let bottom = outer;
  for (let level = 1; level < ${LEVELS[name]}; level += 1) bottom = bottom.appendChild(document.createElement('${name}'));
  bottom.append(...held);
  place.append(outer);
  document.title += ' (siap)';
</script></body></html>`;

const PAGES = Object.keys(LEVELS)
  .flatMap((name) => [
    { what: `<${name}> around the story`, html: pageOf(name, '', lines(1, 8), '') },
    { what: `<${name}> in the story`, html: pageOf(name, lines(1, 3), lines(4, 6), lines(7, 8)) },
  ])
  .map((page, at) => ({ ...page, url: `https://warta-dalam-${at}.example/berita/jembatan-dibuka-lagi/` }));

inEachBrowser('elements in one another, deeper than any parser goes', (stage) => {
  beforeAll(() => PAGES.forEach(({ url, html }) => stage.server.serve(url, { body: html })));

  test.each(PAGES)('$what: it is read, saved, and nothing is thrown', async ({ url }) => {
    await stage.browser.open(url);
    expect(await stage.browser.inPage(({ title }) => title)).toContain('(siap)');
    await stage.browser.faults.listenToErrors();
    const popup = await stage.reader.open();
    for (let at = 1; at <= 8; at += 1) expect(popup.body).toContain(line(at));
    await stage.reader.clickOn('readerSave');
    await stage.reader.shows('that it is saved', ({ buttons }) =>
      buttons.includes(message(stage.browser.language, 'readerSaved')),
    );
    expect(await stage.browser.faults.errors()).toEqual([]);
  });
});
