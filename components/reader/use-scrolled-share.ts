import { useLayoutEffect, useState } from 'preact/hooks';
import { scrolledShare, scrollTarget, type Scroller } from './scrolling';

/** How much of the way is scrolled past, 0 to 1, followed as it scrolls or as `content` changes. */
export function useScrolledShare(scroller: Scroller, content: unknown): number {
  const [share, setShare] = useState(() => scrolledShare(scroller));
  useLayoutEffect(() => {
    const target = scrollTarget(scroller);
    const update = () => setShare(scrolledShare(scroller));
    update();
    target.addEventListener('scroll', update, { passive: true });
    return () => target.removeEventListener('scroll', update);
  }, [scroller, content]);
  return share;
}
