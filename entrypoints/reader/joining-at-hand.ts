import type { StoryJoin } from './story-join';

/** Two injected scripts share one isolated world: this is where `joining.js` leaves what `reader.js` picks up. */
const world = globalThis as { beningJoining?: typeof StoryJoin };

export function keepJoining(join: typeof StoryJoin): void {
  world.beningJoining = join;
}

export function joiningAtHand(): typeof StoryJoin | undefined {
  return world.beningJoining;
}
