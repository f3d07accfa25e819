import type { LostPicture, PendingPictures } from '../library/picture-records';
import type { PictureSet } from './fetch-set';

/** How long to wait before a picture is tried again, in minutes; after the last of them it is given up. */
const WAITS = [5, 30, 180, 1_440];

/** The next attempt after `tries` that failed before this one; null where it is given up. */
export function nextTry(tries: number, now: Date): PendingPictures | null {
  const minutes = WAITS[tries];
  if (minutes === undefined) return null;
  return { tries: tries + 1, after: new Date(now.getTime() + minutes * 60_000).toISOString() };
}

/** What is kept of what was lost: what is tried again is not lost yet. */
export function lostAfter(lost: PictureSet['lost'], isLast: boolean): LostPicture[] {
  return lost.flatMap(({ address, why }): LostPicture[] => {
    if (why !== 'later') return [{ address, why }];
    return isLast ? [{ address, why: 'unreachable' }] : [];
  });
}
