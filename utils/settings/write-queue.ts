import { createWriteQueue } from '../write-queue';

/** All changes of settings, one after another: two messages at once lose nothing. */
export const inTurn = createWriteQueue();
