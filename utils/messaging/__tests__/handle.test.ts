import * as v from 'valibot';
import { DEFAULT_READING } from '../../settings/reading-options';
import { beforeEach, describe, expect, it, vi } from 'vitest';

type Listener = (message: unknown, sender: unknown, answer: (reply: unknown) => void) => boolean;

const id = 'bening';
const origin = 'chrome-extension://bening/';
const page = { id, url: `${origin}library.html` };
const content = { id, url: 'https://koran.example/1', frameId: 0, tab: { id: 7 } };

let listener: Listener;

/** The browser's side of a message: what reaches the listener, with the sender that the browser names. */
function send(type: string, data: unknown, sender: unknown): Promise<{ res?: unknown; err?: string }> {
  return new Promise((resolve) => {
    if (!listener({ type, data }, sender, resolve as (reply: unknown) => void))
      resolve({ res: 'nobody answers' });
  });
}

beforeEach(async () => {
  vi.resetModules();
  vi.doMock('wxt/browser', () => ({ browser: { runtime: { id, getURL: () => origin } } }));
  vi.stubGlobal('chrome', {
    runtime: { onMessage: { addListener: (added: Listener) => (listener = added), removeListener: vi.fn() } },
  });
  const { handle } = await import('../handle');
  handle('setReading', v.object({ fontSize: v.number() }), ({ fontSize }, caller) => ({
    ok: true,
    value: { ...DEFAULT_READING, theme: caller.kind === 'page' ? 'light' : 'dark', fontSize },
  }));
  handle('setRead', v.object({ id: v.string(), read: v.boolean() }), () => ({}) as never);
});

describe('handle', () => {
  it('gives the parsed data and the caller to the answer', async () => {
    const asked = { fontSize: 20, more: 'dropped' };
    expect((await send('setReading', asked, page)).res).toEqual({
      ok: true,
      value: { ...DEFAULT_READING, theme: 'light', fontSize: 20 },
    });
    expect((await send('setReading', asked, content)).res).toMatchObject({ value: { theme: 'dark' } });
  });

  it('refuses data of another shape and says where', async () => {
    const { err } = await send('setReading', { fontSize: '20' }, page);
    expect(err).toBe('Refused "setReading": wrong shape at fontSize');
  });

  it('refuses a content script more than a page can have to say', async () => {
    const large = { fontSize: 20, more: 'x'.repeat(9_000_000) };
    expect((await send('setReading', large, content)).err).toBe('Refused "setReading": too large');
    expect((await send('setReading', large, page)).err).toBeUndefined();
  });

  it('refuses a stranger', async () => {
    const { err } = await send('setReading', { fontSize: 20 }, { ...content, id: 'other' });
    expect(err).toBe('Refused "setReading": unknown sender');
  });

  it('refuses a content script what only our own pages may ask', async () => {
    const { err } = await send('setRead', { id: 'a', read: true }, content);
    expect(err).toBe('Refused "setRead": not for content scripts');
    expect((await send('setRead', { id: 'a', read: true }, page)).err).toBeUndefined();
  });

  it('does not answer a message that is not in the protocol', async () => {
    expect((await send('dropDatabase', {}, page)).res).toBe('nobody answers');
  });
});
