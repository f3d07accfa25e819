import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { onLocalChange } from './on-local-change';
import { inTurn } from './write-queue';

const KEY = 'pictures';

/** Whether saved stories keep their pictures, and how much room these may take. Of this device: another has other room. */
export interface PictureSaving {
  on: boolean;
  /** The reader has answered whether pictures are to be saved; nobody asks again. */
  asked: boolean;
  /** Megabytes that the pictures of one story may take. */
  storyMB: number;
  /** Megabytes of all pictures together. */
  totalMB: number;
}

/** What can be chosen. */
export const STORY_CAPS = [2, 5, 10, 20];
export const TOTAL_CAPS = [200, 500, 1_000, 2_000, 5_000, 20_000];

const DEFAULTS: PictureSaving = { on: false, asked: false, storyMB: 5, totalMB: 1_000 };
const megabytes = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most));

const fields = {
  on: v.boolean(),
  asked: v.boolean(),
  storyMB: megabytes(100),
  totalMB: megabytes(100_000),
};
export const pictureSavingChangeSchema = v.partial(v.object(fields));

const storedSchema = v.fallback(
  v.object({
    on: v.fallback(fields.on, DEFAULTS.on),
    asked: v.fallback(fields.asked, DEFAULTS.asked),
    storyMB: v.fallback(fields.storyMB, DEFAULTS.storyMB),
    totalMB: v.fallback(fields.totalMB, DEFAULTS.totalMB),
  }),
  DEFAULTS,
);

/** The choice as stored, repaired where it is not right. */
export async function readPictureSaving(): Promise<PictureSaving> {
  return v.parse(storedSchema, (await browser.storage.local.get(KEY))[KEY]);
}

/** Changes some of it; answers all of it. */
export function setPictureSaving(change: Partial<PictureSaving>): Promise<PictureSaving> {
  return inTurn(async () => {
    const value = { ...(await readPictureSaving()), ...change };
    await browser.storage.local.set({ [KEY]: value });
    return value;
  });
}

/** Calls `listener` after every change of it; answers with what stops it. */
export const onPictureSavingChange = (listener: () => void) => onLocalChange(KEY, listener);
