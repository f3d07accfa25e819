import { readBytes } from '../joining/read-bytes';
import type { PictureFault } from '../library/picture-records';
import { pictureType } from './picture-type';

/** A picture that takes longer is tried another time, in ms. */
const TIMEOUT_MS = 20_000;
/** No picture that is larger is kept, whatever the reader allows a story. */
export const LARGEST_PICTURE = 10_000_000;

export type FetchedPicture =
  | { ok: true; type: string; bytes: Uint8Array<ArrayBuffer> }
  /** `later`: no answer, or one that may be another tomorrow. */
  | { ok: false; why: Extract<PictureFault, 'gone' | 'not-picture' | 'large' | 'story'> | 'later' };

/**
 * One picture: nothing but GET, without cookies and without a referrer, over TLS whatever its address says. Its first
 * bytes say what it is; what the server says of it counts nothing. `most`: bytes that its story has left.
 */
export async function fetchPicture(
  address: string,
  most: number,
  fetch: typeof globalThis.fetch,
): Promise<FetchedPicture> {
  try {
    const response = await fetch(address.replace(/^http:/i, 'https:'), {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: { accept: 'image/avif,image/webp,image/*' },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const why = faultOf(response.status);
    if (why) {
      await response.body?.cancel();
      return { ok: false, why };
    }
    const bytes = await readBytes(response, Math.min(most, LARGEST_PICTURE));
    if (!bytes) return { ok: false, why: most < LARGEST_PICTURE ? 'story' : 'large' };
    const type = pictureType(bytes);
    return type ? { ok: true, type, bytes } : { ok: false, why: 'not-picture' };
  } catch {
    return { ok: false, why: 'later' };
  }
}

/** What a server refuses today for being busy, or itself broken, it may give tomorrow. */
function faultOf(status: number): 'gone' | 'later' | null {
  if (status >= 200 && status < 300) return null;
  return status >= 500 || status === 408 || status === 425 || status === 429 ? 'later' : 'gone';
}
