import { beforeEach, expect, it, vi } from 'vitest';

const extension = { inIncognitoContext: false };
const runtime = { getBackgroundPage: vi.fn() };
vi.mock('wxt/browser', () => ({ browser: { extension, runtime } }));
const { isApart } = await import('../is-apart');

beforeEach(() => {
  extension.inIncognitoContext = false;
  runtime.getBackgroundPage.mockReset();
});

it('is not, and asks nobody, in a window that is not private', async () => {
  expect(await isApart()).toBe(false);
  expect(runtime.getBackgroundPage).not.toHaveBeenCalled();
});

it.each([
  ['none', () => Promise.resolve(null)],
  ['a refusal', () => Promise.reject(new Error('no background page'))],
])('is in a private one that is given no background: %s', async (_what, answer) => {
  extension.inIncognitoContext = true;
  runtime.getBackgroundPage.mockImplementation(answer);
  expect(await isApart()).toBe(true);
});

it('is not where private browsing is always on', async () => {
  extension.inIncognitoContext = true;
  runtime.getBackgroundPage.mockResolvedValue({});
  expect(await isApart()).toBe(false);
});
