import { endingOf } from '../../pictures/picture-type';
import { sha256 } from '../../pictures/sha256';
import type { StoryPicture } from './export-story';

/** Names pictures by what is in them, so that one that several stories show is written once. */
export function pictureFiles(): (picture: StoryPicture) => Promise<{ name: string; isNew: boolean }> {
  const written = new Set<string>();
  return async ({ type, bytes }) => {
    const name = `${(await sha256(bytes)).slice(0, 20)}.${endingOf(type)}`;
    const isNew = !written.has(name);
    written.add(name);
    return { name, isNew };
  };
}
