import type { ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { drawnPng } from '../harness/drawn-png.ts';
import { inEachBrowser } from '../harness/in-each-browser.ts';
import { until } from '../harness/until.ts';

const ADDRESS = 'https://koran.example/berita/2024/01/15/dermaga-dibuka';
const PICTURE = 'https://foto-dermaga.example/dermaga.png';
const SENTENCE = 'Warga menyambut dermaga baru yang dibangun selama dua tahun di tepi desa mereka. ';
const STORY = `<!doctype html><html lang="id"><head><title>Dermaga desa dibuka</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2024-01-15T08:00:00+07:00"></head><body>
<article><h1>Dermaga desa dibuka</h1><figure><img src="${PICTURE}" width="800" height="450" alt="Dermaga"></figure>
${`<p>${SENTENCE.repeat(4)}</p>`.repeat(5)}</article></body></html>`;

/** Where the text begins, and whether the picture above it has come. */
function place(root: Document | ShadowRoot) {
  const picture = root.querySelector<HTMLImageElement>('.lead img');
  const top = root.querySelector('.article-body p')?.getBoundingClientRect().top ?? null;
  return { top: top && Math.round(top), hasCome: (picture?.naturalWidth ?? 0) > 0 };
}

inEachBrowser('the lead picture', (stage) => {
  test('has its place before it has come', async () => {
    const waiting: ServerResponse[] = [];
    stage.server.play('foto-dermaga.example', (_request, response) => {
      waiting.push(response);
      return true;
    });
    stage.server.serve(ADDRESS, { body: STORY });
    // Its load event waits for the picture.
    const opening = stage.browser.open(ADDRESS);
    await until('the picture to be asked for', async () => waiting.length > 0);
    void opening;
    await stage.reader.open();
    await stage.reader.settles();
    const before = await stage.browser.inReader(place);
    expect(before?.hasCome).toBe(false);
    const drawn = drawnPng(800, 450, [0xcf, 0xe0, 0xdc], [0x4f, 0x7f, 0x79]);
    for (const response of waiting)
      response.writeHead(200, { 'content-type': 'image/png', 'cache-control': 'no-store' }).end(drawn);
    const after = await until('the picture to come', async () => {
      const now = await stage.browser.inReader(place);
      return now?.hasCome ? now : null;
    });
    expect(after.top).toBe(before?.top);
    await opening;
  });
});
