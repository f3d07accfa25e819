import { afterEach, expect, it, vi } from 'vitest';
import { SAVE_UNTIL_KEY } from '../../../utils/messaging/reader-run';
import { isToSave } from '../reader-instance';

const leave = (ms: number) => Reflect.set(globalThis, SAVE_UNTIL_KEY, performance.now() + ms);

afterEach(() => vi.useRealTimers());

it('saves once for one wish to save', () => {
  leave(10_000);
  expect(isToSave()).toBe(true);
  expect(isToSave()).toBe(false);
});

it('takes a click for a click where an earlier wish to save came to nothing', () => {
  vi.useFakeTimers();
  leave(10_000);
  vi.advanceTimersByTime(11_000);
  expect(isToSave()).toBe(false);
});
