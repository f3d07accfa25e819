import { browser } from 'wxt/browser';
import { announceChange } from '../../utils/library/change-signal';
import { purgeDeleted } from '../../utils/library/purge-deleted';
import { openStore } from '../../utils/library/store';
import { sweepLibrary } from '../../utils/library/sweep-library';
import { reportError } from '../../utils/report-error';
import { inLibraryTurn } from './library-turn';

const PURGE = 'purge-deleted';
/** A little over the day that a delete can be undone. */
const PURGE_AFTER_MINUTES = 24 * 60 + 5;

/** Purges what was deleted a day ago, by an alarm and when the browser starts, and repairs the list then. */
export function keepHouse(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === PURGE) void purge();
  });
  browser.runtime.onStartup.addListener(() => void purge().then(sweep));
}

/** Called on each delete: with nothing deleted, nothing wakes the background. */
export function schedulePurge(): Promise<void> {
  return Promise.resolve(browser.alarms.create(PURGE, { delayInMinutes: PURGE_AFTER_MINUTES }));
}

async function purge(): Promise<void> {
  try {
    const purged = await inLibraryTurn(() => purgeDeleted(openStore(), new Date()));
    announceChange(purged);
  } catch (error) {
    reportError('purge deleted articles', error);
  }
}

async function sweep(): Promise<void> {
  try {
    const { repaired } = await inLibraryTurn(() => sweepLibrary(openStore()));
    if (repaired > 0) announceChange(null);
  } catch (error) {
    reportError('repair the library', error);
  }
}
