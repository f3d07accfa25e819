import { purify } from '../../extraction/purify';
import { sanitise, type viewOf } from '../../extraction/sanitise';
import { readWhole, type WholeArticle } from '../../library/read-whole';
import type { Store } from '../../library/store';
import { createBreath } from '../import/breathe';
import type { ExportStory, StoryPicture } from './export-story';

/** The window to sanitise in. */
type View = ReturnType<typeof viewOf>;

interface Reading {
  view: View;
  picture: (id: string, address: string) => Promise<StoryPicture | null>;
  /** Ends the reading with the signal's reason. */
  signal: AbortSignal;
  /** Called after each: whether it could be read. */
  onStory: (wasRead: boolean) => void;
}

/** Saved stories for an export, in the order of their ids; what lies in the store is sanitised anew. Corrupt ones are left out. */
export async function* readStories(
  store: Store,
  ids: string[],
  { view, picture, signal, onStory }: Reading,
): AsyncGenerator<ExportStory> {
  const breathe = createBreath();
  for await (const whole of readWhole(store, ids)) {
    await breathe();
    signal.throwIfAborted();
    const story = toStory(whole, view, picture);
    if (story) yield story;
    onStory(story !== null);
  }
}

function toStory(
  { id, article, content, notes }: WholeArticle,
  view: View,
  picture: Reading['picture'],
): ExportStory | null {
  if (!article || article.deletedAt !== null) return null;
  return {
    article,
    content: content && sanitise(content.html, view, purify),
    highlights: notes.highlights,
    picture: (address) => picture(id, address),
  };
}
