import { reportError } from '../report-error';

/** At this share of what the browser grants us, a write that failed most likely failed for want of room. */
const FULL = 0.98;

/**
 * Why a write failed: for want of room, or otherwise. PouchDB tells an aborted transaction without its cause, so where
 * the error does not say, the browser's own estimate does.
 */
export async function storageFailure(error: unknown): Promise<'quota' | 'storage'> {
  if (/quota/i.test(`${String(error)} ${JSON.stringify(error)}`)) return 'quota';
  reportError('write to the library', error);
  const { usage = 0, quota = 0 } = (await globalThis.navigator?.storage?.estimate?.()) ?? {};
  return quota > 0 && usage / quota > FULL ? 'quota' : 'storage';
}
