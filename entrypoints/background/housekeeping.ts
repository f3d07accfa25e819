import { browser } from 'wxt/browser';
import { announceChange, announcePictures } from '../../utils/library/change-signal';
import { sweepPictures } from '../../utils/library/drop-pictures';
import { sweepPlaces } from '../../utils/library/place';
import { purgeDeleted } from '../../utils/library/purge-deleted';
import { openStore } from '../../utils/library/store';
import { isSweepDue, sweepLibrary } from '../../utils/library/sweep-library';
import { reportError } from '../../utils/report-error';
import { inLibraryTurn } from './library-turn';

const PURGE = 'purge-deleted';
/** A little over the day that a delete can be undone. */
const PURGE_AFTER_MINUTES = 24 * 60 + 5;

const SWEEP_PICTURES = 'sweep-pictures';
/** While taking pictures off can be undone. */
const SWEEP_PICTURES_AFTER_MINUTES = 1;

/** Purges what was deleted a day ago, by an alarm and when the browser starts, repairs the list where that is due, and removes pictures that no story shows. */
export function keepHouse(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === PURGE) void purge();
    if (name === SWEEP_PICTURES) void sweepBytes();
  });
  browser.runtime.onStartup.addListener(() => void purge().then(sweep).then(sweepBytes));
  // An update may bring a new shape of the library: better now than when the reader waits for it.
  browser.runtime.onInstalled.addListener(() => void sweep());
}

/** Called on each delete: with nothing deleted, nothing wakes the background. */
export function schedulePurge(): Promise<void> {
  return Promise.resolve(browser.alarms.create(PURGE, { delayInMinutes: PURGE_AFTER_MINUTES }));
}

/** Called when pictures are taken off stories: their bytes go a little later. */
export function schedulePictureSweep(): Promise<void> {
  const delay = { delayInMinutes: SWEEP_PICTURES_AFTER_MINUTES };
  return Promise.resolve(browser.alarms.create(SWEEP_PICTURES, delay));
}

async function sweepBytes(): Promise<void> {
  try {
    const swept = await inLibraryTurn(() => sweepPictures(openStore()));
    if (swept > 0) announcePictures(null);
  } catch (error) {
    reportError('remove pictures that no story shows', error);
  }
}

async function purge(): Promise<void> {
  try {
    const purged = await inLibraryTurn(() => purgeDeleted(openStore(), new Date()));
    announceChange(purged);
    if (purged.length > 0) await sweepBytes();
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
