import { browser } from 'wxt/browser';
import { announcePictures } from '../../utils/library/change-signal';
import { keepPictures } from '../../utils/library/keep-pictures';
import { sumPictures } from '../../utils/library/sum-pictures';
import { openStore } from '../../utils/library/store';
import { fetchPending, type FetchRun, type PictureWorld } from '../../utils/pictures/fetch-pending';
import { reportError } from '../../utils/report-error';
import { mayFetchPictures } from '../../utils/settings/picture-permission';
import { readPictureSaving } from '../../utils/settings/picture-saving';
import { noteHalt } from '../../utils/settings/picture-halt';
import { inLibraryTurn } from './library-turn';

const ALARM = 'fetch-pictures';
/** Should we be killed at work, it goes on after this. */
const RESUME_MINUTES = 1;
/** Without a network, on a full disk. */
const WAIT_MINUTES: Record<'offline' | 'quota' | 'storage', number> = { offline: 5, quota: 60, storage: 60 };

/** Whether what is saved now is to keep its pictures: the reader wants it, and lets us fetch them. */
export async function savesPictures(): Promise<boolean> {
  return (await readPictureSaving()).on && (await mayFetchPictures());
}

/** Goes on with what is pending: when the browser or a new version of us starts, when the alarm rings, when we are allowed to. */
export function resumePictures(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) startPictures();
  });
  browser.runtime.onStartup.addListener(startPictures);
  browser.runtime.onInstalled.addListener(startPictures);
  browser.permissions.onAdded.addListener(startPictures);
}

let running: Promise<void> | null = null;
let wanted = false;

/** Fetches the pictures that are pending, in the background, one run at a time. */
export function startPictures(): void {
  wanted = true;
  running ??= work().finally(() => {
    running = null;
    if (wanted) startPictures();
  });
}

async function work(): Promise<void> {
  wanted = false;
  try {
    const run = await fetchPending(world());
    await noteHalt(run.did === 'stopped' && run.reason !== 'offline' ? run.reason : null);
    await setAlarm(run);
  } catch (error) {
    reportError('fetch pictures', error);
    await browser.alarms.create(ALARM, { delayInMinutes: WAIT_MINUTES.storage });
  }
}

async function setAlarm(run: FetchRun): Promise<void> {
  if (run.did === 'stopped') await browser.alarms.create(ALARM, { delayInMinutes: WAIT_MINUTES[run.reason] });
  else if (run.again !== null) await browser.alarms.create(ALARM, { when: run.again });
  else await browser.alarms.clear(ALARM);
}

function world(): PictureWorld {
  const store = openStore();
  return {
    store,
    fetch: (address, init) => fetch(address, init),
    now: () => new Date(),
    isOnline: () => navigator.onLine,
    async caps() {
      if (!(await savesPictures())) return null;
      const { storyMB, totalMB } = await readPictureSaving();
      return { story: storyMB * 1e6, total: totalMB * 1e6 };
    },
    used: async () => (await sumPictures(store)).bytes,
    async keep(id, brought) {
      const outcome = await inLibraryTurn(() => keepPictures(store, id, brought));
      announcePictures([id]);
      return outcome;
    },
    // Asking something of the browser also tells it that we are not idle.
    onStory: async () => void (await browser.alarms.create(ALARM, { delayInMinutes: RESUME_MINUTES })),
  };
}
