import { existsSync } from 'node:fs';
import { beforeEach, expect, it, vi } from 'vitest';
import type { PageDecision } from '../../../utils/detection/types';

const action = { setIcon: vi.fn(), setTitle: vi.fn() };
vi.mock('wxt/browser', () => ({ browser: { action } }));
vi.mock('../../../utils/i18n', () => ({ t: (key: string) => `«${key}»` }));

const { showDecision, showDisabled } = await import('../toolbar');

const decision = (readable: boolean) => ({ readable }) as PageDecision;

beforeEach(() => {
  action.setIcon.mockReset().mockResolvedValue(undefined);
  action.setTitle.mockReset().mockResolvedValue(undefined);
});

it.each([
  ['a story', () => showDecision(7, decision(true)), /^\/icon\/article-\d+\.png$/, '«actionArticleTitle»'],
  ['another page', () => showDecision(7, decision(false)), /^\/icon\/\d+\.png$/, '«actionTitle»'],
  ['an unknown page', () => showDecision(7, null), /^\/icon\/\d+\.png$/, '«actionTitle»'],
  ['a site left alone', () => showDisabled(7), /^\/icon\/\d+\.png$/, '«actionDisabledTitle»'],
])('shows %s on its own tab, with pictures that exist', async (_page, show, picture, title) => {
  await show();
  expect(action.setTitle.mock.calls).toEqual([[{ tabId: 7, title }]]);
  const [[icon]] = action.setIcon.mock.calls as [[{ tabId: number; path: Record<string, string> }]];
  expect(icon.tabId).toBe(7);
  for (const path of Object.values(icon.path)) {
    expect(path).toMatch(picture);
    expect(existsSync(new URL(`../../../public${path}`, import.meta.url))).toBe(true);
  }
});

it('takes a tab that was closed', async () => {
  action.setIcon.mockRejectedValue(new Error('No tab with id: 7.'));
  await expect(showDecision(7, decision(true))).resolves.toBeUndefined();
});
