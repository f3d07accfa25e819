import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Scroller } from './scrolling';

/** A picture of a story, as it is looked at by itself. */
export interface StoryPicture {
  url: string;
  alt: string;
  caption: string | null;
}

export interface PictureProps {
  scroller: Scroller;
  /** All pictures of the story, and which was clicked. */
  onShowPicture: (pictures: StoryPicture[], at: number) => void;
}

/** Pictures that can be enlarged stand in a button of this class (dress-story.ts, LeadPicture.tsx). */
const BUTTON = '.enlarge';

export function usePictureClicks({ scroller, onShowPicture }: PictureProps): void {
  const show = useRef(onShowPicture);
  show.current = onShowPicture;
  useLayoutEffect(() => {
    const onClick = ({ target }: Event) => {
      const clicked = (target as Element | null)?.closest?.(BUTTON);
      if (!clicked) return;
      const buttons = [...scroller.querySelectorAll(BUTTON)];
      show.current(buttons.flatMap(pictureIn), buttons.indexOf(clicked));
    };
    scroller.addEventListener('click', onClick);
    return () => scroller.removeEventListener('click', onClick);
  }, [scroller]);
}

function pictureIn(button: Element): StoryPicture[] {
  const image = button.querySelector('img');
  const caption = button.closest('figure')?.querySelector('figcaption')?.textContent?.trim();
  return image ? [{ url: image.currentSrc || image.src, alt: image.alt, caption: caption || null }] : [];
}
