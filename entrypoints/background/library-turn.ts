import { createWriteQueue } from '../../utils/write-queue';

/** All writes to the library, one after another. */
export const inLibraryTurn = createWriteQueue();
