import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { noteHalt, onHaltChange, readHalt } from '../picture-halt';
import { onPictureSavingChange, readPictureSaving, setPictureSaving } from '../picture-saving';

const DEFAULTS = { on: false, asked: false, storyMB: 5, totalMB: 1_000 };
const store = (pictures: unknown) => fakeBrowser.storage.local.set({ pictures });

beforeEach(() => fakeBrowser.reset());

describe('whether pictures are saved', () => {
  it('is no until the reader says otherwise, and is kept field by field', async () => {
    expect(await readPictureSaving()).toEqual(DEFAULTS);
    await Promise.all([setPictureSaving({ on: true, asked: true }), setPictureSaving({ storyMB: 10 })]);
    expect(await readPictureSaving()).toEqual({ ...DEFAULTS, on: true, asked: true, storyMB: 10 });
  });

  it.each([
    [null, DEFAULTS],
    ['ya', DEFAULTS],
    [
      { on: 'ya', asked: true, storyMB: -1, totalMB: 1e12 },
      { ...DEFAULTS, asked: true },
    ],
    [{ on: true }, { ...DEFAULTS, on: true }],
  ])('is repaired where what is stored is not right: %j', async (stored, repaired) => {
    await store(stored);
    expect(await readPictureSaving()).toEqual(repaired);
  });

  it('is heard of where it changes, and nothing else is', async () => {
    const [saving, halt] = [vi.fn(), vi.fn()];
    const stops = [onPictureSavingChange(saving), onHaltChange(halt)];
    await setPictureSaving({ on: true });
    expect([saving.mock.calls.length, halt.mock.calls.length]).toEqual([1, 0]);
    await noteHalt('quota');
    expect([saving.mock.calls.length, halt.mock.calls.length]).toEqual([1, 1]);
    expect(await readHalt()).toBe('quota');
    stops.forEach((stop) => stop());
    await noteHalt(null);
    expect(halt).toHaveBeenCalledOnce();
    expect(await readHalt()).toBeNull();
  });
});
