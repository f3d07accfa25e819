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
const world = globalThis as { beningReader?: ReaderInstance; beningIntent?: unknown };

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

/** What the background asks for; spent by reading it. */
export function takeIntent(): unknown {
  const intent = world.beningIntent;
  delete world.beningIntent;
  return intent;
}
