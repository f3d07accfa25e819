export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Between what floats and what it belongs to, and to the edges, in px. */
const GAP = 8;
/** What a finger's own handles at a selection take. */
const HANDLES = 28;

/**
 * Where something of this size stands at `anchor`: above it, or below it where there is no room (with `below`: the other
 * way round, and clear of a finger's handles), and always within `room`. All in px of the viewport.
 */
export function placeFloat(
  anchor: Box,
  size: { width: number; height: number },
  room: Box,
  below: boolean,
): { left: number; top: number } {
  const over = anchor.top - GAP - size.height;
  const under = anchor.bottom + GAP + (below ? HANDLES : 0);
  const fitsOver = over >= room.top + GAP;
  const fitsUnder = under + size.height <= room.bottom - GAP;
  const top = below ? (fitsUnder || !fitsOver ? under : over) : fitsOver || !fitsUnder ? over : under;
  const middle = (anchor.left + anchor.right) / 2 - size.width / 2;
  return {
    left: within(middle, room.left + GAP, room.right - GAP - size.width),
    top: within(top, room.top + GAP, room.bottom - GAP - size.height),
  };
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
