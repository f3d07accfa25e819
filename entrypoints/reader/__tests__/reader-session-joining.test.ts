// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { extractArticle } from '../../../utils/extraction';
import { parsePage } from '../../../utils/extraction/sanitise';
import { siteRule } from '../../../utils/extraction/__tests__/page';
import type { ArticleDraft } from '../../../utils/library/types';
import type { ReaderSetup } from '../../../utils/messaging/protocol';
import { DEFAULT_READING } from '../../../utils/settings/reading-options';
import { resolveRule } from '../../../utils/sites/resolve-rule';
import { StoryJoin } from '../story-join';
import { readRest } from '../../../utils/extraction/read-rest';
import { ReaderSession } from '../reader-session';
import type { SessionWorld } from '../session-world';
import { saveQuietly } from '../save-quietly';

vi.mock('../../../utils/i18n');

const HERE = 'https://kabar.example/berita/8123/rapat-warga-desa';
const WORDS = 'sawah kerbau jembatan hujan pasar sungai kebun nelayan guru dokter ladang bukit'.split(' ');
const text = (n: number) =>
  `<p>Bagian ${n}: ${WORDS.map((word, at) => `${word} ke-${n * 31 + at} ${WORDS[(at * n) % WORDS.length]}`).join(', ')}.</p>`;
const PAGER = `<p class="paging"><b>1</b> <a href="${HERE}?page=2">2</a> <a href="${HERE}?page=3">3</a></p>`;
const READ_ALSO = '<div class="baca">Baca juga: kabar dari desa sebelah</div>';
const html = (body: string) =>
  `<!doctype html><html lang="id"><head><title>Rapat</title><meta property="og:type" content="article"></head>
   <body><h1>Rapat</h1><div id="isi">${body}</div>${PAGER}</body></html>`;
const answer = (body: string) => new Response(html(body), { headers: { 'content-type': 'text/html' } });
const rule = resolveRule(
  siteRule({
    content: ['#isi'],
    hosts: ['kabar.example'],
    remove: { 'read-also': ['.baca'] },
    pagination: [{ kind: 'query', param: 'page' }],
  }),
);

interface Given {
  setup?: Partial<ReaderSetup>;
  found?: { id: string; missingPages: number[] } | null;
  /** What a page answers; by default its own text. */
  pages?: Record<number, () => Response | Promise<Response>>;
  /** When the next frame is drawn. */
  painted?: Promise<void>;
}

function open({ setup = {}, found = null, pages = {}, painted = Promise.resolve() }: Given = {}) {
  const page = parsePage(html(text(1) + READ_ALSO), window);
  const drafts: ArticleDraft[] = [];
  const ask = vi.fn(async (type: string, data: unknown) => {
    if (type === 'getReaderSetup')
      return {
        siteKey: 'uji',
        rule,
        disabled: false,
        joinPages: true,
        reading: { ...DEFAULT_READING, theme: 'light' },
        ...setup,
      };
    if (type === 'findSaved') return found;
    if (type === 'saveArticle')
      return drafts.push(data as ArticleDraft) && { ok: true, id: 'a', created: true };
    return { ok: true, value: {} };
  });
  const fetch = vi.fn(async (address: string, _init: RequestInit) => {
    const number = Number(/page=(\d)/.exec(address)?.[1]);
    return (pages[number] ?? (() => answer(text(number) + READ_ALSO)))();
  });
  let atHand: typeof readRest | undefined;
  const world: SessionWorld = {
    url: HERE,
    ask: ask as never,
    collectSignals: () => ({}) as never,
    needsPurifier: () => false,
    sight: () => ({ width: 1_280, height: 800 }),
    extract: ({ rule }) => extractArticle(page, HERE, rule, { force: true, readRest: atHand }),
    readPart: (part, url, { rule }) => extractArticle(part, url, rule, { part: true }),
    loadPart: (async () => ({ StoryJoin, readRest: (atHand = readRest) })) as never,
    idle: () => new Promise(() => {}),
    moveIn: vi.fn(),
    becomeModal: vi.fn(),
    popup: () => document.body,
    print: vi.fn(),
    faces: { show: vi.fn(), showSamples: vi.fn() },
    joining: {
      fetch,
      parse: (source) => parsePage(source, window),
      wait: (ms) => (ms < 1_000 ? Promise.resolve() : new Promise(() => {})),
    },
    isLarge: () => false,
    aMoment: () => new Promise(() => {}),
    nextPaint: () => painted,
    reportError: vi.fn(),
    close: vi.fn(),
  };
  const session = new ReaderSession(world);
  const story = () => {
    const { view } = session.store.state;
    if (view.kind !== 'article') throw new Error(view.kind);
    return view;
  };
  const parts = () => [...story().article.text.matchAll(/Bagian (\d)/g)].map((match) => Number(match[1]));
  return { session, world, ask, fetch, drafts, story, parts, state: () => session.store.state };
}

/** A promise and the way to end it. */
function gate() {
  let end: (response: Response) => void = () => {};
  const promise = new Promise<Response>((resolve) => (end = resolve));
  return { promise, end };
}

describe('joining in the popup', () => {
  it('shows the first page at once, says what it awaits, and appends in order', async () => {
    const [two, three] = [gate(), gate()];
    const { session, story, parts } = open({ pages: { 2: () => two.promise, 3: () => three.promise } });
    void session.start();
    await vi.waitFor(() => expect(story().joined?.progress).toMatchObject({ loading: 2, of: 3 }));
    expect(parts()).toEqual([1]);
    three.end(answer(text(3)));
    two.end(answer(text(2)));
    await vi.waitFor(() => expect(story().joined?.progress.loading).toBeNull());
    expect(parts()).toEqual([1, 2, 3]);
    expect(story().joined?.parts.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it('cleans all pages by changed rules without asking for them again', async () => {
    const { session, story, fetch } = open();
    await session.start();
    expect(story().article.text).not.toContain('Baca juga');
    session.setRule('uji/read-also', false);
    expect(story().article.text.match(/Baca juga/g)).toHaveLength(1);
    expect(story().joined?.parts).toHaveLength(3);
    session.setRule('uji/read-also', true);
    expect(story().article.text).not.toContain('Baca juga');
    expect(story().rules.find(({ id }) => id === 'uji/read-also')?.removed).toBe(3);
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it('tells what is missing and gets it on another try', async () => {
    let broken = true;
    const { session, story, parts } = open({
      pages: { 2: () => (broken ? new Response('', { status: 500 }) : answer(text(2))) },
    });
    await session.start();
    expect(parts()).toEqual([1, 3]);
    expect(story().joined?.progress.missing).toEqual([{ number: 2, url: `${HERE}?page=2`, reason: 'http' }]);
    broken = false;
    session.retryPage(2);
    await vi.waitFor(() => expect(parts()).toEqual([1, 2, 3]));
    expect(story().joined?.progress.missing).toEqual([]);
  });

  it('stops all requests when it is closed, and changes nothing any more', async () => {
    const { session, fetch, state } = open({
      pages: { 2: () => new Promise(() => {}), 3: () => new Promise(() => {}) },
    });
    void session.start();
    await vi.waitFor(() => expect(fetch).toHaveBeenCalled());
    session.dispose();
    expect(fetch.mock.calls.every(([, init]) => init.signal?.aborted)).toBe(true);
    const before = state();
    await new Promise((resolve) => setTimeout(resolve));
    expect(state()).toBe(before);
  });

  it.each([{ joinPages: false }, { reading: { ...DEFAULT_READING, joinPages: false } }])(
    'asks for nothing where joining is off: %o',
    async (setup) => {
      const { session, story, fetch } = open({ setup });
      await session.start();
      expect(fetch).not.toHaveBeenCalled();
      expect(story().joined).toBeNull();
    },
  );

  it('is switched for a site, and what was loaded is kept', async () => {
    const { session, ask, story, parts, fetch } = open();
    await session.start();
    session.setJoining(false);
    expect(parts()).toEqual([1]);
    expect(story().joined).toBeNull();
    expect(ask).toHaveBeenLastCalledWith('setSiteJoining', { site: 'uji', joinPages: false });
    session.setJoining(true);
    expect(parts()).toEqual([1, 2, 3]);
    expect(fetch).toHaveBeenCalledTimes(2);
  });
});

describe('saving a story of several pages', () => {
  it('saves what is there and says what is not, and completes it when it is', async () => {
    const two = gate();
    const { session, drafts, state } = open({ pages: { 2: () => two.promise } });
    const started = session.start();
    await vi.waitFor(() => expect(state().view.kind).toBe('article'));
    await session.saveArticle();
    expect(drafts[0]?.missingPages).toEqual([2, 3]);
    expect(state()).toMatchObject({
      saved: 'completing',
      toast: { text: expect.stringContaining('menyusul') },
    });
    two.end(answer(text(2)));
    await started;
    expect(drafts).toHaveLength(2);
    expect(drafts[1]).toMatchObject({ missingPages: [], text: expect.stringContaining('Bagian 3') });
    expect(state().saved).toBe('saved');
  });

  it('waits, where it is saved before the story was drawn, until it is known how it is split', async () => {
    let draw = () => {};
    const painted = new Promise<void>((resolve) => (draw = resolve));
    const { session, drafts, state } = open({ painted });
    const started = session.start();
    await vi.waitFor(() => expect(state().view.kind).toBe('article'));
    const saved = session.saveArticle();
    draw();
    await saved;
    expect(drafts[0]?.missingPages).toEqual([2, 3]);
    await started;
  });

  it('saves without a page that fails, says so, and completes it after another try', async () => {
    let broken = true;
    const { session, drafts, state } = open({
      pages: { 3: () => (broken ? new Response('', { status: 500 }) : answer(text(3))) },
    });
    await session.start();
    await session.saveArticle();
    expect(drafts[0]?.missingPages).toEqual([3]);
    expect(state().toast?.text).toContain('tanpa 1 halaman');
    broken = false;
    session.retryPage(3);
    await vi.waitFor(() => expect(drafts.at(-1)?.missingPages).toEqual([]));
  });

  it('completes what was saved in part another day', async () => {
    const { session, drafts } = open({ found: { id: 'a', missingPages: [2, 3] } });
    await session.start();
    expect(drafts.map(({ missingPages }) => missingPages)).toEqual([[]]);
  });

  it('leaves a whole record alone', async () => {
    const { session, drafts } = open({ found: { id: 'a', missingPages: [] } });
    await session.start();
    expect(drafts).toEqual([]);
  });

  it('says which pages are missing where joining is off', async () => {
    const { session, drafts } = open({ setup: { joinPages: false } });
    await session.start();
    await session.saveArticle();
    expect(drafts[0]?.missingPages).toEqual([2, 3]);
  });

  it('joins before it saves without opening', async () => {
    const { world, drafts } = open({ pages: { 3: () => new Response('', { status: 404 }) } });
    // It comes with this part, and so is the rest of the story read at once.
    await world.loadPart('joining');
    await saveQuietly(world);
    expect(drafts).toHaveLength(1);
    expect(drafts[0]).toMatchObject({ missingPages: [3], text: expect.stringContaining('Bagian 2') });
  });
});
