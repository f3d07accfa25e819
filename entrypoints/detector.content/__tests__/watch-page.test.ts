import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageSignals } from '../../../utils/detection/types';
import { watchPage } from '../watch-page';

const STORY = `<title>Warga perbaiki jembatan</title><p>${'Warga desa memperbaiki jembatan itu bersama. '.repeat(4)}</p>`;

interface World {
  window: JSDOM['window'];
  /** What was sent, newest last. */
  sent: { type: string; data: PageSignals; timestamp: number }[];
  runtime: { id?: string; sendMessage(message: never): Promise<unknown> };
}

/** The detector's globals: a document of its own, a runtime that listens, time that the test moves. */
function open(html: string, { visible = true } = {}): World {
  const { window } = new JSDOM(html, { url: 'https://kabar.example/a', pretendToBeVisual: visible });
  const sent: World['sent'] = [];
  const runtime = { id: 'bening', sendMessage: vi.fn(async (message: never) => void sent.push(message)) };
  vi.stubGlobal('window', window);
  vi.stubGlobal('document', window.document);
  vi.stubGlobal('location', window.location);
  vi.stubGlobal('AbortController', window.AbortController);
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run, 1));
  vi.stubGlobal('chrome', { runtime });
  return { window, sent, runtime };
}

const settle = () => vi.advanceTimersByTimeAsync(5000);

function fire(window: World['window'], target: EventTarget, type: string): void {
  target.dispatchEvent(new window.Event(type, { bubbles: true }));
}

describe('watchPage', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('reports the page once, in the wire format of the messenger', async () => {
    const { sent } = open(STORY);
    watchPage();
    await settle();
    expect(sent).toEqual([
      {
        type: 'reportSignals',
        data: expect.objectContaining({ url: 'https://kabar.example/a', paragraphs: 1 }),
      },
    ]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('waits with a page that nobody sees', async () => {
    const { sent, window } = open(STORY, { visible: false });
    watchPage();
    await settle();
    expect(sent).toHaveLength(0);
    Object.defineProperty(window.document, 'visibilityState', { value: 'visible' });
    fire(window, window.document, 'visibilitychange');
    await settle();
    expect(sent).toHaveLength(1);
  });

  it('looks once more at an empty page, when its script has filled it', async () => {
    const { sent, window } = open('<title>x</title><div id="app"></div>');
    watchPage();
    await vi.advanceTimersByTimeAsync(100);
    window.document.body.append(JSDOM.fragment(STORY));
    await settle();
    await settle();
    expect(sent.map(({ data }) => data.paragraphs)).toEqual([0, 1]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each(['popstate', 'click'])(
    'reports again after %s changed the address and the page is still',
    async (event) => {
      const { sent, window } = open(STORY);
      watchPage();
      await settle();
      window.history.pushState(null, '', '/b');
      fire(window, event === 'click' ? window.document.body : window, event);
      await vi.advanceTimersByTimeAsync(350);
      expect(sent).toHaveLength(1);
      await settle();
      expect(sent.map(({ data }) => data.url)).toEqual([
        'https://kabar.example/a',
        'https://kabar.example/b',
      ]);
      expect(vi.getTimerCount()).toBe(0);
    },
  );

  it('listens to the Navigation API alone where there is one', async () => {
    const { sent, window } = open(STORY);
    class Navigation extends window.EventTarget {}
    const navigation = new Navigation();
    Object.assign(window, { Navigation, navigation });
    watchPage();
    await settle();
    window.history.pushState(null, '', '/b');
    fire(window, navigation, 'currententrychange');
    await settle();
    expect(sent.map(({ data }) => data.url)).toEqual(['https://kabar.example/a', 'https://kabar.example/b']);
  });

  it('is not fooled by an element called navigation', async () => {
    const { sent, window } = open(`${STORY}<form id="navigation"></form>`);
    watchPage();
    await settle();
    window.history.pushState(null, '', '/b');
    fire(window, window, 'popstate');
    await settle();
    expect(sent).toHaveLength(2);
  });

  it('does not count a change of the fragment', async () => {
    const { sent, window } = open(STORY);
    watchPage();
    await settle();
    window.history.pushState(null, '', '#komentar');
    fire(window, window, 'popstate');
    await settle();
    expect(sent).toHaveLength(1);
  });

  it('reports once for addresses that change quickly, and the last one', async () => {
    const { sent, window } = open(STORY);
    watchPage();
    await settle();
    for (const path of ['/b', '/c', '/d']) {
      window.history.pushState(null, '', path);
      fire(window, window, 'popstate');
      await vi.advanceTimersByTimeAsync(50);
    }
    await settle();
    expect(sent.map(({ data }) => new URL(data.url).pathname)).toEqual(['/a', '/d']);
  });

  it('goes quiet for good when the extension is gone, and throws nothing', async () => {
    const { sent, window, runtime } = open(STORY);
    const send = vi.fn(() => {
      throw new Error('Extension context invalidated.');
    });
    watchPage();
    await settle();
    Object.assign(runtime, { id: undefined, sendMessage: send });
    for (const path of ['/b', '/c']) {
      window.history.pushState(null, '', path);
      fire(window, window, 'popstate');
      await settle();
    }
    expect(sent).toHaveLength(1);
    expect(send).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is not stopped by a refusal', async () => {
    const { window, runtime } = open(STORY);
    const send = vi.fn(async () => {
      throw new Error('Receiving end does not exist.');
    });
    Object.assign(runtime, { sendMessage: send });
    watchPage();
    await settle();
    window.history.pushState(null, '', '/b');
    fire(window, window, 'popstate');
    await settle();
    expect(send).toHaveBeenCalledTimes(2);
  });
});
