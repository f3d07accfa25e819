import { endingOf } from './picture-type';
import type { StoryPicture } from './export-story';

/** Names pictures by what is in them, so that one that several stories show is written once. */
export function pictureFiles(): (picture: StoryPicture) => Promise<{ name: string; isNew: boolean }> {
  const written = new Set<string>();
  return async ({ type, bytes }) => {
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    const hex = [...digest.subarray(0, 10)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const name = `${hex}.${endingOf(type)}`;
    const isNew = !written.has(name);
    written.add(name);
    return { name, isNew };
  };
}
