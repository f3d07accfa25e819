import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { readReading, setReading } from '../reading';
import { DEFAULT_READING, DEFAULT_TYPE } from '../reading-options';
import { itemBytes, SYNC_LIMITS } from '../sync-store';

const store = (reading: unknown) => fakeBrowser.storage.sync.set({ reading });

beforeEach(() => fakeBrowser.reset());

describe('reading settings', () => {
  it('have defaults', async () => {
    expect(await readReading()).toEqual(DEFAULT_READING);
  });

  it('change one by one', async () => {
    await Promise.all([
      setReading({ theme: 'contrast' }),
      setReading({ face: 'dyslexia', fontSize: 23 }),
      setReading({ align: 'justify', hyphenate: true }),
    ]);
    expect(await readReading()).toEqual({
      ...DEFAULT_READING,
      theme: 'contrast',
      face: 'dyslexia',
      fontSize: 23,
      align: 'justify',
      hyphenate: true,
    });
  });

  it.each([
    ['fontSize', 15, 39],
    ['lineHeight', 130, 240],
    ['measure', 42, 96],
    ['letterSpacing', 0, 12],
    ['wordSpacing', 0, 40],
  ] as const)('hold %s in its range, in whole numbers', async (name, min, max) => {
    expect(await setReading({ [name]: -1e9 })).toMatchObject({ value: { [name]: min } });
    expect(await setReading({ [name]: 1e9 })).toMatchObject({ value: { [name]: max } });
    expect(await setReading({ [name]: min + 1.4 })).toMatchObject({ value: { [name]: min + 1 } });
  });

  it('are as they were where an older version stored them', async () => {
    await store({ v: 1, theme: 'sepia', fontSize: 23, joinPages: false });
    expect(await readReading()).toEqual({
      ...DEFAULT_READING,
      theme: 'sepia',
      fontSize: 23,
      joinPages: false,
    });
  });

  it('cost one field where one field is bad', async () => {
    const hostile = {
      theme: '"><style>',
      face: "x'; src: url(https://jahat.example)",
      fontSize: '21',
      lineHeight: NaN,
      measure: null,
      letterSpacing: Infinity,
      wordSpacing: [8],
      align: 'center',
      hyphenate: 'ya',
      joinPages: false,
    };
    await store(hostile);
    expect(await readReading()).toEqual({ ...DEFAULT_READING, joinPages: false });
    await store({ ...DEFAULT_READING, theme: 'neon', face: 'sans' });
    expect(await readReading()).toEqual({ ...DEFAULT_READING, face: 'sans' });
  });

  it.each([[[]], ['rusak'], [null], [7]])('are the defaults where %j is stored', async (stored) => {
    await store(stored);
    expect(await readReading()).toEqual(DEFAULT_READING);
  });

  it('go back to the defaults, without what is not about type', async () => {
    await setReading({ theme: 'black', measure: 90, joinPages: false });
    await setReading(DEFAULT_TYPE);
    expect(await readReading()).toEqual({ ...DEFAULT_READING, joinPages: false });
  });

  it('are small beside what an item may hold', async () => {
    await setReading({ theme: 'contrast', face: 'dyslexia' });
    const { reading } = await fakeBrowser.storage.sync.get('reading');
    expect(itemBytes('reading', reading)).toBeLessThan(SYNC_LIMITS.itemBytes / 20);
  });
});
