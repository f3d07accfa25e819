import type { PictureHalt } from '../../utils/settings/picture-halt';
import type { PictureSaving } from '../../utils/settings/picture-saving';

/** Whether pictures are saved, and what stands in the way. */
export interface PictureChoice extends PictureSaving {
  /** The browser lets us fetch them; the reader may take that back there at any time. */
  allowed: boolean;
  halt: PictureHalt;
}

export interface PictureCaps {
  storyMB: readonly number[];
  totalMB: readonly number[];
}

export interface PictureChoiceProps {
  choice: PictureChoice;
  /** What can be chosen, in megabytes. */
  caps: PictureCaps;
  /** To be called in a click: the browser asks the reader. */
  onSwitch: (on: boolean) => void;
  onCap: (change: Partial<Pick<PictureSaving, 'storyMB' | 'totalMB'>>) => void;
}
