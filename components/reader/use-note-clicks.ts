import { useLayoutEffect } from 'preact/hooks';
import { scrollTo, type Scroller } from './scrolling';

/** A footnote's mark leads to the note, and the note back to the mark: both stay in the story (footnotes.ts). */
export function useNoteClicks(scroller: Scroller): void {
  useLayoutEffect(() => {
    const onClick = (event: Event) => {
      const link = (event.target as Element | null)?.closest?.('a[data-note]');
      const partner = link && partnerOf(scroller, link);
      if (!partner) return;
      event.preventDefault();
      scrollTo(scroller, partner);
      partner.focus({ preventScroll: true });
    };
    scroller.addEventListener('click', onClick);
    return () => scroller.removeEventListener('click', onClick);
  }, [scroller]);
}

function partnerOf(scroller: Scroller, link: Element): HTMLElement | null {
  const all = [...scroller.querySelectorAll<HTMLElement>('a[data-note]')];
  const note = link.getAttribute('data-note');
  const side = link.getAttribute('data-side');
  return (
    all.find((each) => each.getAttribute('data-note') === note && each.getAttribute('data-side') !== side) ??
    null
  );
}
