import { useState } from 'preact/hooks';
import type { StoryPicture } from '../../components/reader/use-picture-clicks';

type Menu = 'type' | 'keys' | 'tags' | 'take';
type Side = 'outline' | 'notes';

/** What is open over and beside a saved story: one menu, one panel, the bar that reads aloud, and one picture by itself. */
export function useStoryParts() {
  const [menu, setMenu] = useState<Menu | null>(null);
  const [side, setSide] = useState<Side | null>(null);
  const [listening, setListening] = useState(false);
  const [pictures, setPictures] = useState<{ pictures: StoryPicture[]; at: number } | null>(null);
  return {
    menu,
    side,
    listening,
    pictures,
    toggleMenu: (which: Exclude<Menu, 'tags'>) => setMenu(menu === which ? null : which),
    editTags: () => setMenu('tags'),
    closeMenu: () => setMenu(null),
    toggleSide: (which: Side) => setSide(side === which ? null : which),
    closeSide: () => setSide(null),
    toggleListening: () => setListening(!listening),
    stopListening: () => setListening(false),
    showPictures: setPictures,
    closePictures: () => setPictures(null),
  };
}

export type StoryParts = ReturnType<typeof useStoryParts>;
