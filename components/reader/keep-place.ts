import { tellingBlocks } from './story-blocks';

/**
 * Remembers the first block of `within` in sight; the answer puts it back where it was after text was changed. The
 * block is found again by its text, because its element may be a new one.
 */
export function rememberPlace(scroller: HTMLElement, within: Element = scroller): () => void {
  const top = scroller.getBoundingClientRect().top;
  const anchor = tellingBlocks(within).find((block) => block.getBoundingClientRect().bottom > top);
  const text = anchor?.textContent;
  const offset = anchor?.getBoundingClientRect().top ?? 0;
  return () => {
    const same = text && tellingBlocks(within).find((block) => block.textContent === text);
    const moved = same ? same.getBoundingClientRect().top - offset : 0;
    if (moved !== 0) scroller.scrollTop += moved;
  };
}
