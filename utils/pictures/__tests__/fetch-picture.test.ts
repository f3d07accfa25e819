import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { fetchPicture } from '../fetch-picture';
import { fetchSet } from '../fetch-set';
import { pictureBytes } from './pictures';

const PNG = pictureBytes('png');
const NAME = 'https://foto.example';

type Answer = (response: ServerResponse) => void;
const give =
  (bytes: Uint8Array | string, type = 'image/png', headers: Record<string, string> = {}): Answer =>
  (response) =>
    void response.writeHead(200, { 'content-type': type, ...headers }).end(bytes);

const ANSWERS: Record<string, Answer> = {
  '/baik.png': give(PNG),
  '/salah-nama.png': give(pictureBytes('jpeg'), 'text/html'),
  '/html.png': give('<!doctype html><script>alert(1)</script>'),
  '/gambar.svg': give(
    '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    'image/svg+xml',
  ),
  '/kosong.png': give(''),
  '/besar.png': give(pictureBytes('png', 5_000)),
  '/mengaku-besar.png': (response) => {
    response.writeHead(200, { 'content-length': '99000000000' });
    response.write(PNG);
  },
  '/terpotong.png': (response) => {
    response.writeHead(200, { 'content-length': '500' });
    response.write(PNG, () => response.destroy());
  },
  '/tanpa-akhir.png': (response) => {
    response.writeHead(200);
    response.write(PNG);
    const more = () => void (response.destroyed || response.write(pictureBytes('png', 700), more));
    more();
  },
  '/diam.png': () => undefined,
  '/hilang.png': (response) => void response.writeHead(404).end(),
  '/sibuk.png': (response) => void response.writeHead(503).end(),
  '/pindah.png': (response) => void response.writeHead(302, { location: '/baik.png' }).end(),
  '/pindah-ke-halaman.png': (response) => void response.writeHead(302, { location: '/html.png' }).end(),
  '/berputar.png': (response) => void response.writeHead(302, { location: '/berputar.png' }).end(),
};

let server: Server;
let port = 0;
const asked: { path: string; cookie: string | undefined; referer: string | undefined }[] = [];
const inits: RequestInit[] = [];

/** The site of that name is the server of this test. */
const fetchHere: typeof globalThis.fetch = (address, init) => {
  inits.push(init ?? {});
  return fetch(String(address).replace(NAME, `http://127.0.0.1:${port}`), init);
};

beforeAll(async () => {
  server = createServer((request, response) => {
    const { cookie, referer } = request.headers;
    asked.push({ path: request.url ?? '', cookie, referer });
    ANSWERS[request.url ?? '']?.(response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  port = (server.address() as AddressInfo).port;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

afterEach(() => vi.restoreAllMocks());

describe('a picture', () => {
  it('is fetched byte by byte, and is what its bytes are', async () => {
    expect(await fetchPicture(`${NAME}/baik.png`, 1_000, fetchHere)).toEqual({
      ok: true,
      type: 'image/png',
      bytes: PNG,
    });
    expect(await fetchPicture(`${NAME}/salah-nama.png`, 1_000, fetchHere)).toMatchObject({
      ok: true,
      type: 'image/jpeg',
    });
    expect(await fetchPicture(`${NAME}/pindah.png`, 1_000, fetchHere)).toMatchObject({ ok: true });
  });

  it('is asked for over TLS, without cookies and without saying from where', async () => {
    const addresses: string[] = [];
    await fetchPicture('http://foto.example/baik.png', 1_000, (address, init) => {
      addresses.push(String(address));
      return fetchHere(address, init);
    });
    expect(addresses).toEqual([`${NAME}/baik.png`]);
    expect(asked.at(-1)).toEqual({ path: '/baik.png', cookie: undefined, referer: undefined });
    expect(inits.at(-1)).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
    expect(inits.at(-1)?.method).toBeUndefined();
  });

  it.each([
    ['/html.png', 'not-picture'],
    ['/gambar.svg', 'not-picture'],
    ['/kosong.png', 'not-picture'],
    ['/pindah-ke-halaman.png', 'not-picture'],
    ['/besar.png', 'story'],
    ['/mengaku-besar.png', 'story'],
    ['/tanpa-akhir.png', 'story'],
    ['/hilang.png', 'gone'],
    ['/sibuk.png', 'later'],
    ['/terpotong.png', 'later'],
    ['/berputar.png', 'later'],
  ])('that is none, or not to be had, is not kept: %s', async (path, why) => {
    expect(await fetchPicture(NAME + path, 1_000, fetchHere)).toEqual({ ok: false, why });
  });

  it('of a site that never answers is given up', async () => {
    const late = new AbortController();
    vi.spyOn(AbortSignal, 'timeout').mockReturnValue(late.signal);
    const picture = fetchPicture(`${NAME}/diam.png`, 1_000, fetchHere);
    late.abort();
    expect(await picture).toEqual({ ok: false, why: 'later' });
  });
});

describe('the pictures of a story', () => {
  it('come as far as there is room, the first ones first', async () => {
    const sizes = [400, 700, 300, 900];
    const fetchSized: typeof globalThis.fetch = async (address) =>
      new Response(pictureBytes('png', sizes[Number(new URL(String(address)).pathname.slice(1))] ?? 0));
    const addresses = sizes.map((_size, at) => `${NAME}/${at}`);
    const byStory = await fetchSet(addresses, { story: 1_150, all: 5_000 }, fetchSized);
    expect(byStory.fetched.map(({ address }) => address)).toEqual([addresses[0], addresses[1]]);
    expect(byStory.lost).toEqual([
      { address: addresses[2], why: 'story' },
      { address: addresses[3], why: 'story' },
    ]);
    const byAll = await fetchSet(addresses, { story: 5_000, all: 0 }, fetchSized);
    expect(byAll.lost.map(({ why }) => why)).toEqual(['room', 'room', 'room', 'room']);
  });

  it('are not asked for more than a few at a time', async () => {
    let [now, most] = [0, 0];
    const addresses = Array.from({ length: 12 }, (_none, at) => `${NAME}/${at}`);
    const counted: typeof globalThis.fetch = async () => {
      most = Math.max(most, ++now);
      await Promise.resolve();
      now -= 1;
      return new Response(PNG);
    };
    const set = await fetchSet(addresses, { story: 9_999, all: 9_999 }, counted);
    expect(set.fetched).toHaveLength(12);
    expect(new Set(set.fetched.map(({ hash }) => hash)).size).toBe(1);
    expect(most).toBe(3);
  });
});
