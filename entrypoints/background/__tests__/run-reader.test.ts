import { beforeEach, describe, expect, it, vi } from 'vitest';

const executeScript = vi.fn();
const create = vi.fn();
const action = {
  getTitle: vi.fn(async () => 'Baca dengan Bening'),
  setTitle: vi.fn(async () => undefined),
  setBadgeText: vi.fn(async () => undefined),
  setBadgeBackgroundColor: vi.fn(async () => undefined),
};

vi.mock('wxt/browser', () => ({
  browser: {
    scripting: { executeScript: (...args: unknown[]) => executeScript(...args) },
    tabs: { create: (...args: unknown[]) => create(...args) },
    runtime: { getURL: (path: string) => `chrome-extension://bening${path}` },
    action,
  },
}));

vi.mock('../../../utils/i18n', () => ({ t: (key: string) => key }));

const { runReader } = await import('../run-reader');
const tab = { id: 7, index: 2, url: 'https://koran.example/1' } as never;
const refusal = new Error('Cannot access contents of the page');

beforeEach(() => vi.clearAllMocks());

describe('runReader', () => {
  it('injects the reader into the top frame', async () => {
    executeScript.mockResolvedValueOnce([{ result: { did: 'opened' } }]);
    await runReader(tab, 'read');
    expect(executeScript).toHaveBeenCalledExactlyOnceWith({ target: { tabId: 7 }, files: ['/reader.js'] });
    expect(create).not.toHaveBeenCalled();
    expect(action.setBadgeText).not.toHaveBeenCalled();
  });

  it('leaves the intent to save first', async () => {
    const result = { did: 'saved', outcome: { ok: true, id: 'a', created: true } };
    executeScript.mockResolvedValueOnce([{}]).mockResolvedValueOnce([{ result }]);
    await runReader(tab, 'save');
    expect(executeScript).toHaveBeenNthCalledWith(
      1,
      expect.objectContaining({ target: { tabId: 7 }, args: ['beningSavesUntil'] }),
    );
    expect(executeScript).toHaveBeenNthCalledWith(2, { target: { tabId: 7 }, files: ['/reader.js'] });
  });

  it('opens the library beside a page that no extension may touch, and says why', async () => {
    executeScript.mockRejectedValue(refusal);
    await runReader({ id: 7, index: 2, url: 'chrome://settings/' } as never, 'read');
    expect(executeScript).toHaveBeenCalledTimes(1);
    expect(create).toHaveBeenCalledWith({
      url: 'chrome-extension://bening/library.html?notice=untouchable',
      index: 3,
    });
  });

  it('says that a PDF is none', async () => {
    executeScript.mockReset().mockResolvedValueOnce([{ result: { did: 'met-pdf' } }]);
    await runReader(tab, 'read');
    expect(create).toHaveBeenCalledWith({
      url: 'chrome-extension://bening/library.html?notice=pdf',
      index: 3,
    });
  });

  it('tries a web page again, whose process may learn late of the click', async () => {
    executeScript
      .mockReset()
      .mockRejectedValueOnce(refusal)
      .mockRejectedValueOnce(refusal)
      .mockResolvedValueOnce([{ result: { did: 'opened' } }]);
    await runReader(tab, 'read');
    expect(create).not.toHaveBeenCalled();
  });

  it('takes a web page that goes on refusing for untouchable', async () => {
    executeScript.mockReset().mockRejectedValue(refusal);
    await runReader(tab, 'read');
    expect(create).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['a saving', { did: 'saved', outcome: { ok: true, id: 'a', created: true } }, '✓'],
    ['a saving that found no room', { did: 'saved', outcome: { ok: false, reason: 'quota' } }, '!'],
    ['a page without a story', { did: 'failed', reason: 'not-article' }, '!'],
  ])('shows %s on the button', async (_name, result, text) => {
    executeScript.mockReset().mockResolvedValueOnce([{}]).mockResolvedValueOnce([{ result }]);
    await runReader(tab, 'save');
    expect(action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text });
  });
});
