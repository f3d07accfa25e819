import { describe, expect, it } from 'vitest';
import { placeFloat } from '../place-float';

const ROOM = { left: 0, top: 100, right: 400, bottom: 700 };
const SIZE = { width: 200, height: 50 };
const at = (top: number, left = 150) => ({ left, top, right: left + 100, bottom: top + 20 });

describe('placeFloat', () => {
  it('stands above, in the middle', () => {
    expect(placeFloat(at(300), SIZE, ROOM, false)).toEqual({ left: 100, top: 242 });
  });

  it('goes below where there is no room above, and the other way round', () => {
    expect(placeFloat(at(120), SIZE, ROOM, false).top).toBe(148);
    expect(placeFloat(at(660), SIZE, ROOM, true).top).toBe(602);
  });

  it('keeps clear of a finger’s handles', () => {
    expect(placeFloat(at(300), SIZE, ROOM, true).top).toBeGreaterThanOrEqual(340);
  });

  it('stays within its room, wherever the passage is', () => {
    for (const top of [-900, 90, 400, 690, 2_000])
      for (const left of [-300, 0, 390]) {
        const placed = placeFloat(at(top, left), SIZE, ROOM, top % 2 === 0);
        expect(placed.left).toBeGreaterThanOrEqual(ROOM.left);
        expect(placed.left + SIZE.width).toBeLessThanOrEqual(ROOM.right);
        expect(placed.top).toBeGreaterThanOrEqual(ROOM.top);
        expect(placed.top + SIZE.height).toBeLessThanOrEqual(ROOM.bottom);
      }
  });
});
