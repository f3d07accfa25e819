import type { MessageKey } from '../../i18n';
import type { ExportWorld } from '../export/export-story';
import type { StoryParts } from '../export/story-element';
import { copyText } from './copy-text';
import { storyText } from './story-text';
import type { TakeAction } from './types';

export interface TakeWorld extends Pick<ExportWorld, 'inert' | 'formatDate'> {
  /** Where a field may stand for a moment, and be focused. */
  place: ParentNode;
}

/** Takes the story elsewhere; answers with what to tell the reader, null where there is nothing to tell. */
export async function takeAway(
  action: Extract<TakeAction, 'markdown' | 'text' | 'link' | 'share'>,
  story: StoryParts,
  world: TakeWorld,
): Promise<MessageKey | null> {
  const { url, title } = story.article;
  switch (action) {
    case 'markdown':
    case 'text':
      return (await copyText(storyText(story, action, world), world.place)) ? 'takeCopied' : 'takeFailed';
    case 'link':
      return (await copyText(url, world.place)) ? 'takeLinkCopied' : 'takeFailed';
    case 'share':
      return share({ title, url });
  }
}

async function share(what: ShareData): Promise<MessageKey | null> {
  try {
    await navigator.share(what);
    return null;
  } catch (error) {
    // The reader thought better of it.
    return error instanceof DOMException && error.name === 'AbortError' ? null : 'takeFailed';
  }
}
