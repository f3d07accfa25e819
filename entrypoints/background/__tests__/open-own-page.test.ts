import { beforeEach, expect, it, vi } from 'vitest';

const tabs = { create: vi.fn() };
const windows = { getAll: vi.fn(), create: vi.fn(), update: vi.fn() };
const api = { tabs, windows, runtime: { getURL: (path: string) => `moz-extension://bening${path}` } };
vi.mock('wxt/browser', () => ({ browser: api }));

const { openOwnPage } = await import('../open-own-page');

const URL_HERE = 'moz-extension://bening/library.html';
const tabIn = (incognito: boolean) => ({ index: 4, incognito }) as never;

beforeEach(() => {
  for (const mock of [tabs.create, ...Object.values(windows)]) mock.mockReset().mockResolvedValue(undefined);
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
