import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ReadingPlace } from '../../utils/library/place-types';
import { holdEdge } from './hold-edge';
import { goToPlace, placeIn } from './place-in-story';
import { scrollTarget, type Scroller } from './scrolling';

/** In ms: so long after the last scrolling the place is kept. */
const REST = 800;

export interface PlaceProps {
  scroller: Scroller;
  /** Another value whenever the text is another. */
  content: unknown;
  /** Where the reader was; null where that is not known (yet). */
  place: ReadingPlace | null;
  onPlace: (place: ReadingPlace | null) => void;
  /** The reader was brought back; `toTop` undoes it. */
  onResumed: (toTop: () => void) => void;
}

/** Brings the reader back to where they were, once, and keeps where they are. */
export function useReadingPlace(props: PlaceProps): void {
  const { scroller, content, place } = props;
  const now = useRef(props);
  now.current = props;
  const moved = useRef(false);

  useLayoutEffect(() => {
    // Who scrolled already is not to be moved.
    const resume = (): boolean => {
      if (!place || moved.current || scroller.scrollTop > 0) return true;
      if (!goToPlace(scroller, place)) return false;
      moved.current = true;
      now.current.onResumed(() => {
        scroller.scrollTop = 0;
      });
      return true;
    };
    if (resume()) return;
    // Words that are not there yet come when the story is drawn, or with a later page.
    const observer = new MutationObserver(() => resume() && observer.disconnect());
    observer.observe(scroller, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [scroller, content, place]);

  useLayoutEffect(() => keepingPlace(scroller, () => now.current), [scroller]);
}

/** Tells of the place where scrolling comes to rest, and of the last one when all is closed or hidden. */
function keepingPlace(scroller: Scroller, props: () => PlaceProps): () => void {
  const { ownerDocument } = scroller;
  const target = scrollTarget(scroller);
  let timer: ReturnType<typeof setTimeout> | null = null;
  let told = false;
  const edge = holdEdge(scroller);

  const tell = () => {
    if (timer === null) return;
    clearTimeout(timer);
    timer = null;
    edge.hold();
    const place = placeIn(scroller);
    // At the beginning there is nothing to forget, unless something was kept.
    if (place || told || props().place) props().onPlace(place);
    told ||= place !== null;
  };
  const later = () => {
    edge.note();
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(tell, REST);
  };
  const onHidden = () => ownerDocument.visibilityState === 'hidden' && tell();

  target.addEventListener('scroll', later, { passive: true });
  ownerDocument.addEventListener('visibilitychange', onHidden);
  return () => {
    target.removeEventListener('scroll', later);
    ownerDocument.removeEventListener('visibilitychange', onHidden);
    tell();
    edge.stop();
  };
}
