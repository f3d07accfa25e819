import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { onLocalChange } from './on-local-change';

const KEY = 'pictures-halted';
const haltSchema = v.fallback(v.nullable(v.picklist(['quota', 'storage'])), null);

/** Why pictures are not being saved at present although they should be: the disk is full, or the store fails. */
export type PictureHalt = 'quota' | 'storage' | null;

export async function readHalt(): Promise<PictureHalt> {
  return v.parse(haltSchema, (await browser.storage.local.get(KEY))[KEY] ?? null);
}

/** Calls `listener` after every change of it; answers with what stops it. */
export const onHaltChange = (listener: () => void) => onLocalChange(KEY, listener);

/** Notes it for our pages to tell; null: all is well again. */
export async function noteHalt(halt: PictureHalt): Promise<void> {
  if (halt) await browser.storage.local.set({ [KEY]: halt });
  else await browser.storage.local.remove(KEY);
}
