import type { PictureSize } from '../types';
import { pictureKey } from './picture-address';

/** A spacer is smaller; no picture is larger. In px. */
const LEAST = 16;
const MOST = 20_000;

/**
 * How large a picture of the page is: as it has come, if it is the one at `address` and no placeholder of it, else as the page
 * says. Null where neither is known.
 */
export function pictureSize(image: Element, address: string): PictureSize | null {
  const { currentSrc, naturalWidth, naturalHeight } = image as HTMLImageElement;
  const hasCome = /^https?:/.test(currentSrc ?? '') && pictureKey(currentSrc) === pictureKey(address);
  return (
    (hasCome && sizeOf(naturalWidth, naturalHeight)) ||
    sizeOf(Number(image.getAttribute('width')), Number(image.getAttribute('height')))
  );
}

function sizeOf(width: number, height: number): PictureSize | null {
  const isSize = (px: number) => Number.isInteger(px) && px >= LEAST && px <= MOST;
  return isSize(width) && isSize(height) ? { width, height } : null;
}
