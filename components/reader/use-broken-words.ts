import type { RefObject } from 'preact';
import { useContext, useLayoutEffect } from 'preact/hooks';
import { WordBreaksContext } from './word-breaks';

/** Breaks the words in `place` where the reader wants it; whenever `content` changes, the new ones. */
export function useBrokenWords(place: RefObject<HTMLElement | null>, content: readonly unknown[]): void {
  const wordBreaks = useContext(WordBreaksContext);
  useLayoutEffect(() => {
    const node = place.current;
    if (!node || !wordBreaks) return;
    wordBreaks.add(node);
    // All clean-ups come before all effects: new content is compared with what is there without the marks.
    return () => wordBreaks.remove(node);
  }, [...content, wordBreaks]);
}
