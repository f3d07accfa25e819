import type { StoryPictures } from './picture-records';
import { readAllPictures } from './read-pictures';
import type { Store } from './store';

export interface PictureSum {
  /** Different pictures. */
  pictures: number;
  /** Of them, in bytes. */
  bytes: number;
  /** How often they are shown, and the bytes this would take were each kept for itself. */
  shown: number;
  shownBytes: number;
}

/** How many pictures are kept and what they take, by what the stories say of them; no picture is read. */
export async function sumPictures(
  store: Store,
  onStory: (id: string, pictures: StoryPictures, bytes: number) => void = () => undefined,
): Promise<PictureSum> {
  const sizes = new Map<string, number>();
  const sum = { shown: 0, shownBytes: 0 };
  for await (const { id, kept, lost } of readAllPictures(store)) {
    const bytes = kept.reduce((total, each) => total + each.bytes, 0);
    for (const each of kept) sizes.set(each.hash, each.bytes);
    sum.shown += kept.length;
    sum.shownBytes += bytes;
    onStory(id, { kept, lost }, bytes);
  }
  return { ...sum, pictures: sizes.size, bytes: [...sizes.values()].reduce((a, b) => a + b, 0) };
}
