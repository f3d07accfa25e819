import { beforeEach, expect, it, vi } from 'vitest';

const tabs = { create: vi.fn(), query: vi.fn() };
const windows = { getAll: vi.fn(), create: vi.fn(), update: vi.fn() };
const extension = { inIncognitoContext: false };
const runtime = { getURL: (path: string) => `moz-extension://bening${path}` };
const api = { tabs, windows, extension, runtime };
vi.mock('wxt/browser', () => ({ browser: api }));

const { openOwnPage } = await import('../open-own-page');

const URL_HERE = 'moz-extension://bening/library.html';
const tabIn = (incognito: boolean) => ({ index: 4, incognito }) as never;

beforeEach(() => {
  for (const mock of [tabs.create, ...Object.values(windows)]) mock.mockReset().mockResolvedValue(undefined);
  tabs.query.mockReset().mockResolvedValue([]);
  extension.inIncognitoContext = false;
  vi.stubEnv('FIREFOX', 'yes');
});

it('opens beside the tab it was asked for from', async () => {
  await openOwnPage('library', { beside: tabIn(false) });
  expect(tabs.create.mock.calls).toEqual([[{ url: URL_HERE, index: 5 }]]);
  expect(windows.update).not.toHaveBeenCalled();
});

it('opens in a window that is not private, in front, where it was asked for from one that is', async () => {
  windows.getAll.mockResolvedValue([
    { id: 1, incognito: true },
    { id: 2, incognito: false },
  ]);
  await openOwnPage('library', { beside: tabIn(true), notice: 'pdf' });
  expect(tabs.create.mock.calls).toEqual([[{ url: `${URL_HERE}?notice=pdf`, windowId: 2 }]]);
  expect(windows.update.mock.calls).toEqual([[2, { focused: true }]]);
});

it('makes such a window where there is none', async () => {
  windows.getAll.mockResolvedValue([{ id: 1, incognito: true }]);
  await openOwnPage('library', { beside: tabIn(true) });
  expect(windows.create.mock.calls).toEqual([[{ url: URL_HERE, incognito: false }]]);
  expect(tabs.create).not.toHaveBeenCalled();
});

it('opens where it can, where the browser has no other windows', async () => {
  windows.getAll.mockRejectedValue(new Error('private browsing is always on'));
  await openOwnPage('library', { beside: tabIn(true) });
  expect(tabs.create.mock.calls).toEqual([[{ url: URL_HERE, index: 5 }]]);
});

it('leaves the choice of the window to Chromium, which shows none of our pages in a private one', async () => {
  vi.stubEnv('FIREFOX', '');
  tabs.create.mockResolvedValue({ windowId: 3 });
  await openOwnPage('library', { beside: tabIn(true) });
  expect(tabs.create.mock.calls).toEqual([[{ url: URL_HERE }]]);
  expect(windows.update.mock.calls).toEqual([[3, { focused: true }]]);
});

it('opens beside the tab where private browsing is always on: there is no other window', async () => {
  extension.inIncognitoContext = true;
  await openOwnPage('library', { beside: tabIn(true) });
  expect(tabs.create.mock.calls).toEqual([[{ url: URL_HERE, index: 5 }]]);
  expect(windows.create).not.toHaveBeenCalled();
});
