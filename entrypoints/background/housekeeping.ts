import { browser } from 'wxt/browser';
import { announceChange } from '../../utils/library/change-signal';
import { sweepPlaces } from '../../utils/library/place';
import { purgeDeleted } from '../../utils/library/purge-deleted';
import { openStore } from '../../utils/library/store';
import { isSweepDue, sweepLibrary } from '../../utils/library/sweep-library';
import { reportError } from '../../utils/report-error';
import { inLibraryTurn } from './library-turn';

const PURGE = 'purge-deleted';
/** A little over the day that a delete can be undone. */
const PURGE_AFTER_MINUTES = 24 * 60 + 5;

/** Purges what was deleted a day ago, by an alarm and when the browser starts, and repairs the list where that is due. */
export function keepHouse(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === PURGE) void purge();
  });
  browser.runtime.onStartup.addListener(() => void purge().then(sweep));
  // An update may bring a new shape of the library: better now than when the reader waits for it.
  browser.runtime.onInstalled.addListener(() => void sweep());
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
    await inLibraryTurn(async () => {
      const now = new Date();
      await sweepPlaces(openStore(), now);
      if (!(await isSweepDue(openStore(), now))) return;
      const { repaired } = await sweepLibrary(openStore(), now);
      if (repaired > 0) announceChange(null);
    });
  } catch (error) {
    reportError('repair the library', error);
  }
}
