import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { readReading, setReading } from '../reading';

beforeEach(() => fakeBrowser.reset());

describe('reading settings', () => {
  it('have defaults', async () => {
    expect(await readReading()).toEqual({ theme: 'system', fontSize: 19, joinPages: true });
  });

  it('change one by one', async () => {
    await Promise.all([setReading({ theme: 'sepia' }), setReading({ fontSize: 23 })]);
    expect(await readReading()).toEqual({ theme: 'sepia', fontSize: 23, joinPages: true });
  });

  it('hold the size in its range', async () => {
    expect(await setReading({ fontSize: 400 })).toEqual({
      ok: true,
      value: { theme: 'system', fontSize: 28, joinPages: true },
    });
    expect(await setReading({ fontSize: -1 })).toMatchObject({ value: { fontSize: 14 } });
  });

  it('cost one field where one field is bad', async () => {
    await fakeBrowser.storage.sync.set({ reading: { theme: 'neon', fontSize: 21 } });
    expect(await readReading()).toEqual({ theme: 'system', fontSize: 21, joinPages: true });
    await fakeBrowser.storage.sync.set({ reading: { theme: 'dark', fontSize: NaN } });
    expect(await readReading()).toEqual({ theme: 'dark', fontSize: 19, joinPages: true });
    await fakeBrowser.storage.sync.set({ reading: [] });
    expect(await readReading()).toEqual({ theme: 'system', fontSize: 19, joinPages: true });
  });
});
