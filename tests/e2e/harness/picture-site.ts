import type { ImportedArticle } from '../../../utils/library/types.ts';
import { detik, kompas, readFixture } from '../../fixtures/index.ts';
import { drawnPng } from './drawn-png.ts';
import { serveFixtures } from './serve-fixtures.ts';
import type { SiteServer } from './site-server.ts';

const HOST = 'foto.example';
/** In both stories: kept once. */
export const SHARED = `https://${HOST}/dermaga.png`;
export const HOSTILE = `https://${HOST}/bukan-gambar.png`;

/** Puts the fixtures at their addresses; two of them show pictures of a third host; answers with what that host and theirs are asked for. */
export function servePictures(server: SiteServer): string[] {
  serveFixtures(server);
  const asked: string[] = [];
  const drawn = drawnPng(480, 270, [0xcf, 0xe0, 0xdc], [0x4f, 0x7f, 0x79]);
  server.server.on('request', ({ headers, url }: { headers: { host?: string }; url?: string }) => {
    if (HOSTS.includes(headers.host ?? '')) asked.push(`https://${headers.host}${url}`);
  });
  server.play(HOST, (request, response) => {
    const isPicture = request.url !== '/bukan-gambar.png';
    const body = isPicture ? drawn : '<!doctype html><script>alert(1)</script>';
    response.writeHead(200, { 'content-type': 'image/png', 'cache-control': 'no-store' }).end(body);
    return true;
  });
  for (const fixture of [detik, kompas]) {
    const lead = /src="(https:[^"]+\.jpe?g)"/.exec(readFixture(fixture))?.[1] ?? '';
    server.serve(lead, {
      body: drawnPng(640, 360, [0xe8, 0xe0, 0xc8], [0x70, 0x60, 0x48]),
      type: 'image/jpeg',
    });
    server.serve(fixture.url, { body: withPictures(readFixture(fixture)), headers: fixture.headers });
  }
  return asked;
}

const HOSTS = [
  HOST,
  'akcdn.detik.net.id',
  'asset.kompas.com',
  ...[detik, kompas].map(({ url }) => new URL(url).host),
];

/** Two more pictures before the last paragraphs: one that is one, one that only says so. */
function withPictures(html: string): string {
  const figure = (src: string, alt: string) => `<figure><img src="${src}" alt="${alt}"></figure>`;
  const at = html.lastIndexOf('<p>', html.lastIndexOf('<p>') - 1);
  return html.slice(0, at) + figure(SHARED, 'Dermaga sore') + figure(HOSTILE, 'Palsu') + html.slice(at);
}

/** A story as an import brings it, with pictures that nobody fetched. */
export const imported: ImportedArticle = {
  url: 'https://koran.example/berita/impor',
  title: 'Cerita dari layanan lama',
  savedAt: null,
  readAt: null,
  favourite: false,
  tags: [],
  progress: null,
  html: `<p>Perahu pulang ke dermaga.</p><img src="${SHARED}?lama=1" alt="Perahu"><p>Esok mereka melaut lagi.</p><img src="${SHARED}?lama=2" alt="Jala">`,
  text: 'Perahu pulang ke dermaga. Esok mereka melaut lagi.',
};
