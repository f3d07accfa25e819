import type { ReaderRun } from '../../utils/messaging/reader-run';

/** The open popup, as a second injection (and a test) finds it. */
export interface ReaderInstance {
  /** The closed shadow root. */
  root: ShadowRoot;
  isOpen: () => boolean;
  close: () => void;
  save: () => Promise<ReaderRun>;
}

/** The isolated world outlives one injection; the page cannot see into it. */
const world = globalThis as { beningReader?: ReaderInstance; beningSavesUntil?: number };

/** The popup that is open over this page, if one is. */
export function openInstance(): ReaderInstance | null {
  return world.beningReader?.isOpen() ? world.beningReader : null;
}

export function keepInstance(instance: ReaderInstance): void {
  world.beningReader = instance;
}

/** When the popup is gone: what was drawn in it is not held any longer. */
export function forgetInstance(): void {
  delete world.beningReader;
}

/** Does the background want the story saved, and nothing shown? Spent by asking. */
export function isToSave(): boolean {
  const until = world.beningSavesUntil ?? 0;
  delete world.beningSavesUntil;
  return performance.now() < until;
}
