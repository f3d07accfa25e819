const BLOCKS = 'p, li, h1, h2, h3, h4, blockquote, figure, table, pre';
/** Blocks with less text than this are too alike to tell where we are. */
const TELLING = 20;

/** The story in what scrolls it. */
export function storyIn(scroller: Element): Element | null {
  return scroller.querySelector('.article-parts');
}

/** The blocks of a story that are long enough to be told apart by their text. */
export function tellingBlocks(within: Element): Element[] {
  return [...within.querySelectorAll(BLOCKS)].filter((block) => (block.textContent ?? '').length >= TELLING);
}
