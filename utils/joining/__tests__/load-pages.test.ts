// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { extractArticle } from '../../extraction';
import { parsePage } from '../../extraction/sanitise';
import type { StoryPages } from '../../extraction/types';
import { resolveRule } from '../../sites/resolve-rule';
import { siteRule } from '../../extraction/__tests__/page';
import { loadPages } from '../load-pages';
import { MOST_BYTES } from '../read-capped';
import type { JoinTools, PageOutcome } from '../types';

const HERE = 'https://kabar.example/berita/8123/rapat-warga-desa';
const rule = resolveRule(siteRule({ content: ['#isi'], hosts: ['kabar.example'] }));
const WORDS =
  'sawah kerbau jembatan hujan pasar sungai kebun nelayan guru dokter ladang bukit pelabuhan gudang'.split(
    ' ',
  );
/** Text of a page's own: no two pages sound alike. */
const text = (n: number) =>
  `<p>Bagian ${n}: ${WORDS.map((word, at) => `${word} ke-${n * 31 + at} ${WORDS[(at * n) % WORDS.length]}`).join(', ')} kata warga.</p>`;
const pageHtml = (body: string, more = '') =>
  `<!doctype html><html lang="id"><title>Rapat</title><body><h1>Rapat</h1><div id="isi">${body}</div>${more}</body></html>`;
const read = (document: Document, url: string) => extractArticle(document, url, rule, { part: true });
function readFirst(html: string) {
  const outcome = read(parsePage(html, window), HERE);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome;
}

type Answer = string | Response | Error | (() => Promise<Response>);
const html = (body: BodyInit, init: ResponseInit = {}) =>
  new Response(body, { headers: { 'content-type': 'text/html; charset=utf-8' }, ...init });
const at = (response: Response, url: string): Response =>
  Object.defineProperty(response, 'url', { value: url });

/** A site that answers by address; a list answers in turn. */
function world(answers: Record<string, Answer | Answer[]>, controller = new AbortController()) {
  const fetch = vi.fn(async (address: string, init: RequestInit): Promise<Response> => {
    if (init.signal?.aborted) throw new DOMException('stopped', 'AbortError');
    const given = answers[address.replace(HERE, '')] ?? new Response('', { status: 404 });
    const answer = Array.isArray(given) ? given.shift() : given;
    if (answer instanceof Error) throw answer;
    if (typeof answer === 'function') return answer();
    return answer instanceof Response ? answer : html(answer ?? '');
  });
  const waits: { ms: number; end: () => void }[] = [];
  const tools: JoinTools = {
    fetch,
    parse: (source) => parsePage(source, window),
    read,
    // Pauses pass at once; a time limit passes when a test says so.
    wait: (ms, signal) =>
      ms < 1000
        ? Promise.resolve()
        : new Promise((end) => {
            waits.push({ ms, end });
            signal.addEventListener('abort', () => end());
          }),
    signal: controller.signal,
  };
  return { tools, fetch, controller, timeUp: () => waits.forEach(({ end }) => end()) };
}

const numbers = (...all: number[]) =>
  all.map((number) => ({ number, url: number === 1 ? HERE : `${HERE}?page=${number}` }));
const split = (change: Partial<StoryPages>): StoryPages => ({
  current: 1,
  count: 3,
  whole: null,
  pages: numbers(1, 2, 3),
  how: 'query',
  ...change,
});
const first = readFirst(pageHtml(text(1)));

async function collect(tools: JoinTools, pages: StoryPages, again?: { number: number; url: string }[]) {
  const outcomes: PageOutcome[] = [];
  for await (const outcome of loadPages({ url: HERE, first, split: pages, ...(again && { again }) }, tools))
    outcomes.push(outcome);
  return outcomes;
}
const told = (outcomes: PageOutcome[]) =>
  outcomes.map((each) => (each.ok ? each.number : `${each.number} ${each.reason}`));

describe('loadPages', () => {
  it('brings numbered pages in order, whichever answers first', async () => {
    let slow: (response: Response) => void = () => {};
    const { tools, fetch } = world({
      '?page=2': () => new Promise((resolve) => (slow = resolve)),
      '?page=3': async () => {
        slow(html(pageHtml(text(2))));
        return html(pageHtml(text(3)));
      },
    });
    expect(told(await collect(tools, split({})))).toEqual([2, 3]);
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it('asks for HTML by GET, without cookies, on this origin only', async () => {
    const { tools, fetch } = world({ '?page=2': pageHtml(text(2)) });
    await collect(tools, split({ pages: numbers(1, 2) }));
    expect(fetch.mock.calls[0]?.[1]).toMatchObject({
      method: 'GET',
      credentials: 'omit',
      mode: 'same-origin',
    });
  });

  it.each([
    'https://lain.example/berita',
    'http://kabar.example/berita/8123/rapat-warga-desa?page=2',
    'javascript:1',
  ])('never asks for %s', async (url) => {
    const { tools, fetch } = world({});
    expect(told(await collect(tools, split({ pages: [{ number: 2, url }] })))).toEqual(['2 redirected-off']);
    expect(fetch).not.toHaveBeenCalled();
  });

  it('has at most two requests under way', async () => {
    let [now, most] = [0, 0];
    const slowly = (n: number) => async () => {
      most = Math.max(most, ++now);
      await new Promise((resolve) => setTimeout(resolve));
      now -= 1;
      return html(pageHtml(text(n)));
    };
    const pages = [2, 3, 4, 5, 6];
    const { tools } = world(Object.fromEntries(pages.map((n) => [`?page=${n}`, slowly(n)])));
    expect(told(await collect(tools, split({ pages: numbers(1, ...pages) })))).toEqual(pages);
    expect(most).toBe(2);
  });

  it('takes the whole story in one request where it holds more', async () => {
    const { tools, fetch } = world({ '?page=all': pageHtml(text(1) + text(2) + text(3)) });
    expect(told(await collect(tools, split({ whole: `${HERE}?page=all` })))).toEqual([null]);
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it.each<[string, Answer]>([
    ['holds no more', pageHtml(text(1))],
    ['is gone', new Response('', { status: 404 })],
    ['is another story', pageHtml(text(7) + text(8) + text(9))],
  ])('falls back to numbers where the whole page %s', async (_why, answer) => {
    const { tools } = world({
      '?page=all': answer,
      '?page=2': pageHtml(text(2)),
      '?page=3': pageHtml(text(3)),
    });
    expect(told(await collect(tools, split({ whole: `${HERE}?page=all` })))).toEqual([2, 3]);
  });

  it('says so where there is only a whole page and it holds no more', async () => {
    const { tools } = world({ '?page=all': pageHtml(text(1)) });
    expect(told(await collect(tools, split({ whole: `${HERE}?page=all`, pages: [], count: null })))).toEqual([
      '2 repeated',
    ]);
  });

  it.each<[string, Answer]>([
    ['http', new Response('', { status: 500 })],
    ['http', new TypeError('network')],
    ['not-html', new Response('{}', { headers: { 'content-type': 'text/plain' } })],
    ['not-html', new Response(pageHtml(text(2)), { headers: { 'content-type': '' } })],
    ['too-large', html('x', { headers: { 'content-type': 'text/html', 'content-length': '50000000' } })],
    ['too-large', html(pageHtml(text(2)) + ' '.repeat(MOST_BYTES))],
    ['repeated', pageHtml(text(1))],
    ['empty', pageHtml('')],
    ['login-wall', pageHtml('<p>Silakan masuk untuk membaca artikel ini sampai selesai.</p>')],
    ['login-wall', pageHtml('<p>Isi akun Anda.</p>', '<form><input type="password"></form>')],
    ['login-wall', new Response('', { status: 401 })],
  ])('tells %s and goes on with the rest', async (reason, answer) => {
    const { tools } = world({ '?page=2': answer, '?page=3': pageHtml(text(3)) });
    expect(told(await collect(tools, split({})))).toEqual([`2 ${reason}`, 3]);
  });

  it.each([
    ['redirected-off', 'https://kabar.example/'],
    ['redirected-off', 'https://kabar.example/berita/9/lain?page=2'],
    ['login-wall', 'https://kabar.example/akun/login?next=x'],
  ])('tells %s where it ends at %s', async (reason, url) => {
    const { tools } = world({ '?page=2': at(html(pageHtml(text(2))), url) });
    expect(told(await collect(tools, split({ pages: numbers(1, 2) })))).toEqual([`2 ${reason}`]);
  });

  it('lets a closing slash and the first page be', async () => {
    const slash = world({
      '?page=2': at(html(pageHtml(text(2))), `${HERE.replace('desa', 'desa/')}?page=2`),
    });
    expect(told(await collect(slash.tools, split({ pages: numbers(1, 2) })))).toEqual([2]);
    const home = world({ '?page=2': at(html(pageHtml(text(1))), HERE) });
    expect(told(await collect(home.tools, split({ pages: numbers(1, 2) })))).toEqual(['2 repeated']);
  });

  it('tells a refused redirect from a dead line', async () => {
    const redirect = Object.defineProperty(new Response(''), 'type', { value: 'opaqueredirect' });
    const { tools, fetch } = world({ '?page=2': [new TypeError('refused'), redirect] });
    expect(told(await collect(tools, split({ pages: numbers(1, 2) })))).toEqual(['2 redirected-off']);
    expect(fetch.mock.calls[1]?.[1]).toMatchObject({ redirect: 'manual', credentials: 'omit' });
  });

  it('gives a slow drip up when its time is over', async () => {
    const given = world({
      '?page=2': async () =>
        html(
          new ReadableStream({
            start(drip) {
              drip.enqueue(new TextEncoder().encode('<p>'));
              given.fetch.mock.calls[0]?.[1].signal?.addEventListener('abort', () =>
                drip.error(new Error('stopped')),
              );
              queueMicrotask(() => given.timeUp());
            },
          }),
        ),
    });
    expect(told(await collect(given.tools, split({ pages: numbers(1, 2) })))).toEqual(['2 timeout']);
  });

  it('stops all requests when told to', async () => {
    const given = world({
      '?page=2': () =>
        new Promise((_resolve, reject) => {
          given.fetch.mock.calls[0]?.[1].signal?.addEventListener('abort', () =>
            reject(new Error('stopped')),
          );
          queueMicrotask(() => given.controller.abort());
        }),
    });
    const outcomes = await collect(given.tools, split({ pages: numbers(1, 2, 3, 4, 5) }));
    expect(told(outcomes)).toEqual(['2 aborted', '3 aborted', '4 aborted', '5 aborted']);
    expect(given.fetch.mock.calls.length).toBeLessThanOrEqual(2);
  });

  it('stops them when nobody listens any more', async () => {
    const given = world({ '?page=2': pageHtml(text(2)), '?page=3': () => new Promise(() => {}) });
    const pages = loadPages({ url: HERE, first, split: split({}) }, given.tools);
    await pages.next();
    await pages.return();
    expect(given.fetch.mock.calls.at(-1)?.[1].signal?.aborted).toBe(true);
  });

  const next = (n: number) => `<p><a href="${HERE}?page=${n}">Halaman selanjutnya</a></p>`;
  const chain = split({ count: null, pages: numbers(1, 2), how: 'next-link' });

  it('follows "next" from page to page until there is none', async () => {
    const { tools } = world({
      '?page=2': pageHtml(text(2), next(3)),
      '?page=3': pageHtml(text(3), next(4)),
      '?page=4': pageHtml(text(4)),
    });
    expect(told(await collect(tools, chain))).toEqual([2, 3, 4]);
  });

  it('does not turn in circles', async () => {
    const back = world({ '?page=2': pageHtml(text(2), next(2)) });
    expect(told(await collect(back.tools, chain))).toEqual([2]);
    const same = world({ '?page=2': pageHtml(text(2), next(3)), '?page=3': pageHtml(text(2), next(4)) });
    expect(told(await collect(same.tools, chain))).toEqual([2, '3 repeated']);
  });

  it('ends after 20 pages', async () => {
    const pages = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [`?page=${at + 2}`, pageHtml(text(at + 2), next(at + 3))]),
    );
    const outcomes = await collect(world(pages).tools, chain);
    expect(told(outcomes).at(-1)).toBe(20);
  });

  it('tries again only what it is asked to', async () => {
    const { tools, fetch } = world({ '?page=3': pageHtml(text(3)) });
    expect(told(await collect(tools, split({ whole: `${HERE}?page=all` }), numbers(3)))).toEqual([3]);
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('reads pages in the encoding they say', async () => {
    const bytes = Uint8Array.from(
      [...`<meta charset="iso-8859-1">${pageHtml(text(2) + '<p>Café X</p>')}`].map((c) => c.charCodeAt(0)),
    );
    const { tools } = world({ '?page=2': new Response(bytes, { headers: { 'content-type': 'text/html' } }) });
    const [page] = await collect(tools, split({ pages: numbers(1, 2) }));
    expect(page?.ok && page.read.article.text).toContain('Café');
  });
});
