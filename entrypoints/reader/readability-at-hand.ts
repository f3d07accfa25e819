import type { LastResort } from '../../utils/extraction/body/find-body';

/** Two injected scripts share one isolated world: this is where `readability.js` leaves what `reader.js` picks up. */
const world = globalThis as { beningReadability?: LastResort };

export function keepReadability(readability: LastResort): void {
  world.beningReadability = readability;
}

export function readabilityAtHand(): LastResort | undefined {
  return world.beningReadability;
}
