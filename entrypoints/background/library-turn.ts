import { announceChange } from '../../utils/library/change-signal';
import { migrateLibrary } from '../../utils/library/migrate-library';
import { openCopies, openStore } from '../../utils/library/store';
import { reportError } from '../../utils/report-error';
import { createWriteQueue } from '../../utils/write-queue';

const queue = createWriteQueue();
let prepared: Promise<void> | undefined;

/** All writes to the library, one after another; before the first one it is brought into the present shape. */
export function inLibraryTurn<Result>(write: () => Promise<Result>): Promise<Result> {
  return queue(async () => {
    await (prepared ??= prepare());
    return write();
  });
}

/** Articles in an old shape can be read and written too, so what fails here is tried again and holds nothing up. */
async function prepare(): Promise<void> {
  try {
    if (await migrateLibrary(openStore(), openCopies, new Date())) announceChange(null);
  } catch (error) {
    prepared = undefined;
    reportError('bring the library up to date', error);
  }
}
