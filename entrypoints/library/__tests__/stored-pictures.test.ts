import { describe, expect, it } from 'vitest';
import { createStoredPictures } from '../stored-pictures';

function stage() {
  let made = 0;
  const alive = new Set<string>();
  const asked: string[][] = [];
  const pictures = createStoredPictures({
    create: () => {
      const url = `blob:${++made}`;
      alive.add(url);
      return url;
    },
    revoke: (url) => void alive.delete(url),
  });
  const update = (kept: { address: string; hash: string }[]) =>
    pictures.update(kept, async function* (missing) {
      asked.push(missing.map(({ address }) => address));
      for (const { address } of missing) yield { address, type: 'image/png', bytes: new Uint8Array(1) };
    });
  return { pictures, update, alive, asked };
}

const [A, B] = ['a', 'b'].map((address) => ({ address, hash: `hash-${address}` })) as [
  { address: string; hash: string },
  { address: string; hash: string },
];

describe('the addresses of stored pictures', () => {
  it('stay while their picture does, and are given back when it goes', async () => {
    const { update, alive, asked } = stage();
    const first = await update([A]);
    const second = await update([A, B]);
    expect(second.get('a')).toBe(first.get('a'));
    expect(asked).toEqual([['a'], ['b']]);
    const third = await update([B, { ...A, hash: 'other' }]);
    expect(third.get('a')).not.toBe(first.get('a'));
    expect([...alive].toSorted()).toEqual([...third.values()].toSorted());
  });

  it('are all given back when the story is left, also while its pictures are being read', async () => {
    const left = stage();
    await left.update([A]);
    left.pictures.close();
    expect(left.alive.size).toBe(0);
    const { pictures, update, alive } = stage();
    await update([A]);
    const late = update([A, B]);
    pictures.close();
    await late;
    expect(alive.size).toBe(0);
  });
});
