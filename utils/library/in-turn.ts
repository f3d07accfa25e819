import { createWriteQueue } from '../write-queue';
import type { Store } from './store';

const queues = new WeakMap<Store, ReturnType<typeof createWriteQueue>>();

/** Runs a read-change-write of this store after those before it, so that they do not trip over each other. */
export function inTurn<Result>(store: Store, job: () => Promise<Result>): Promise<Result> {
  let queue = queues.get(store);
  if (!queue) queues.set(store, (queue = createWriteQueue()));
  return queue(job);
}
