const BLOCKS = 'p, li, h1, h2, h3, h4, blockquote, figure, table, pre';
/** Blocks with less text than this are too alike to tell where we are. */
const TELLING = 20;

/**
 * Runs `change`, which replaces text inside `scroller`, and keeps the first block in sight where it was.
 * The block is found again by its text, because its element is a new one.
 */
export function keepPlace(scroller: HTMLElement | null, change: () => void): void {
  if (!scroller || scroller.scrollTop === 0) return change();
  const top = scroller.getBoundingClientRect().top;
  const anchor = blocksOf(scroller).find((block) => block.getBoundingClientRect().bottom > top);
  const text = anchor?.textContent;
  const offset = anchor && anchor.getBoundingClientRect().top;
  change();
  const same = text && blocksOf(scroller).find((block) => block.textContent === text);
  if (same) scroller.scrollTop += same.getBoundingClientRect().top - (offset ?? 0);
}

function blocksOf(scroller: HTMLElement): Element[] {
  return [...scroller.querySelectorAll(BLOCKS)].filter(
    (block) => (block.textContent ?? '').length >= TELLING,
  );
}
