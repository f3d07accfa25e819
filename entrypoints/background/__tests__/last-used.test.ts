import { expect, it } from 'vitest';
import { lastUsed } from '../last-used';

const window = (id: number, incognito = false) => ({ id, incognito, state: 'normal' as const });
const left = (windowId: number, lastAccessed: number) => ({ windowId, lastAccessed });

it('is the window whose tabs were changed last', () => {
  const windows = [window(1), window(2), window(3)];
  expect(lastUsed(windows, [left(1, 50), left(2, 90), left(2, 10), left(3, 70)])).toBe(2);
});

it('is never a private one', () => {
  expect(lastUsed([window(1), window(2, true)], [left(1, 50), left(2, 90)])).toBe(1);
  expect(lastUsed([window(2, true)], [left(2, 90)])).toBeUndefined();
});

it('is the newest where no tab tells', () => {
  expect(lastUsed([window(4), window(9), window(7)], [])).toBe(9);
});

it('is one that was put away only where all were', () => {
  const away = { ...window(2), state: 'minimized' as const };
  expect(lastUsed([window(1), away], [left(1, 10), left(2, 90)])).toBe(1);
  expect(lastUsed([away], [])).toBe(2);
});
