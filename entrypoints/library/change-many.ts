import type { StatesBefore } from '../../utils/library/types';

/** Stories in one message: each part is changed whole or not at all, and other writes come in between. */
const AT_ONCE = 250;

export interface ManyChanged {
  /** What the changed ones were before: it undoes all of it. */
  before: StatesBefore;
  ended: 'done' | 'stopped' | 'failed';
  /** Where it failed. */
  error?: unknown;
}

interface Options {
  /** How many of the items have been dealt with, after each part but the last. */
  onProgress: (done: number) => void;
  signal: AbortSignal;
}

/** Changes any number of stories, part after part, until it is stopped or one part fails; what was done until then stays. */
export async function changeMany<Item>(
  items: Item[],
  change: (part: Item[]) => Promise<StatesBefore>,
  { onProgress, signal }: Options,
): Promise<ManyChanged> {
  const before: StatesBefore = [];
  for (let at = 0; at < items.length; at += AT_ONCE) {
    if (signal.aborted) return { before, ended: 'stopped' };
    if (at > 0) onProgress(at);
    try {
      before.push(...(await change(items.slice(at, at + AT_ONCE))));
    } catch (error) {
      return { before, ended: 'failed', error };
    }
  }
  return { before, ended: 'done' };
}
