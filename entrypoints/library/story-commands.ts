import type { StoryActions } from '../../components/library/library-view';
import type { SavedArticle } from '../../utils/library/types';
import type { Command } from './library-keys';
import type { StoryParts } from './use-story-parts';

interface StoryAtHand {
  id: string;
  /** Null while there is none, or nothing is known of it. */
  article: SavedArticle | null;
  /** Its text is shown. */
  ready: boolean;
  hasOutline: boolean;
  actions: StoryActions;
  undo: () => void;
  onStep: (steps: 1 | -1) => void;
  onBack: () => void;
}

/** What the keys do over a saved story: what lies on top of it takes them first, and Escape closes one thing at a time. */
export function storyCommands(
  parts: StoryParts,
  story: StoryAtHand,
): Partial<Record<Command, () => unknown>> {
  if (parts.pictures) return { back: parts.closePictures };
  if (parts.menu === 'tags') return { back: parts.closeMenu };
  const { id, article, actions, onStep } = story;
  return {
    down: () => onStep(1),
    up: () => onStep(-1),
    read: () => article && actions.setRead([id], article.readAt === null),
    favourite: () => article && actions.setFavourite([id], !article.favourite),
    tags: () => article && parts.editTags(),
    delete: () => actions.remove([id]),
    undo: story.undo,
    type: () => parts.toggleMenu('type'),
    take: () => article && parts.toggleMenu('take'),
    help: () => parts.toggleMenu('keys'),
    outline: () => story.hasOutline && parts.toggleSide('outline'),
    listen: () => story.ready && parts.toggleListening(),
    back: () => {
      if (parts.menu) parts.closeMenu();
      else if (parts.side) parts.closeSide();
      else if (parts.listening) parts.stopListening();
      else story.onBack();
    },
  };
}
