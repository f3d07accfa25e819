export const BLOCKS = 'p, li, h1, h2, h3, h4, blockquote, figure, table, pre';
/** Blocks with less text than this are too alike to tell where we are. */
const TELLING = 20;

/** The story in what scrolls it. */
export function storyIn(scroller: Element): Element | null {
  return scroller.querySelector('.article-parts');
}

/** Is the block long enough to be told from others by its text? */
export function isTelling(block: Element): boolean {
  return (block.textContent ?? '').length >= TELLING;
}

/** The blocks of a story that can be told apart. */
export function tellingBlocks(within: Element): Element[] {
  return [...within.querySelectorAll(BLOCKS)].filter(isTelling);
}
