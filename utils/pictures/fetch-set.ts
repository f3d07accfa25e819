import type { PictureFault } from '../library/picture-records';
import { fetchPicture } from './fetch-picture';
import { sha256 } from './sha256';

/** Asked for at a time: a site is not to be pressed. */
const AT_ONCE = 3;

export interface NewPicture {
  address: string;
  hash: string;
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
}

export interface PictureSet {
  fetched: NewPicture[];
  lost: { address: string; why: PictureFault | 'later' }[];
}

/** Bytes that a story's pictures may take: `story` by its own cap, `all` by that of all pictures together. */
export interface Room {
  story: number;
  all: number;
}

/** The pictures at these addresses, the first ones first, as far as there is room. */
export async function fetchSet(
  addresses: string[],
  room: Room,
  fetch: typeof globalThis.fetch,
): Promise<PictureSet> {
  const set: PictureSet = { fetched: [], lost: [] };
  const waiting = [...addresses];
  const left = { ...room };
  const noRoom = (): PictureFault => (left.story <= left.all ? 'story' : 'room');
  const work = async () => {
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
      const most = Math.min(left.story, left.all);
      if (most <= 0) {
        set.lost.push({ address, why: noRoom() });
        continue;
      }
      const picture = await fetchPicture(address, most, fetch);
      const fits = picture.ok && picture.bytes.length <= Math.min(left.story, left.all);
      if (fits) {
        left.story -= picture.bytes.length;
        left.all -= picture.bytes.length;
        const { type, bytes } = picture;
        set.fetched.push({ address, hash: await sha256(bytes), type, bytes });
      } else {
        const why = picture.ok ? 'story' : picture.why;
        set.lost.push({ address, why: why === 'story' ? noRoom() : why });
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return set;
}
