import { createWriteQueue } from '../write-queue';
import type { Store } from './store';

/** By the name of the database, however often it was opened. */
const queues = new Map<string, ReturnType<typeof createWriteQueue>>();

/** Runs a read-change-write of this store after those before it, so that they do not trip over each other. */
export function inTurn<Result>({ name }: Store, job: () => Promise<Result>): Promise<Result> {
  let queue = queues.get(name);
  if (!queue) queues.set(name, (queue = createWriteQueue()));
  return queue(job);
}
