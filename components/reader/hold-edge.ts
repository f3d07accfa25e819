import { viewTop, type Scroller } from './scrolling';
import { BLOCKS, isTelling, storyIn } from './story-blocks';

/** Where the upper edge of what is in sight is: so many px above a block, or at a share of its height. */
interface Edge {
  block: Element;
  above: number;
  share: number;
}

/**
 * Keeps the words at the upper edge there when lines are broken anew: in a window that changes its width, on a phone that
 * is turned. `note` is to be called on scrolling. Browsers do it by themselves only for what grows above the edge.
 */
export function holdEdge(scroller: Scroller) {
  let width = scroller.clientWidth;
  let edge: Edge | null = null;
  const hold = () => {
    if (scroller.clientWidth === width) return;
    width = scroller.clientWidth;
    if (edge?.block.isConnected) scroller.scrollTop += distanceTo(edge, scroller);
  };
  const observer = new ResizeObserver(hold);
  observer.observe(scroller);
  return {
    /** Brings the words back now, where the width has changed and the browser has not said so yet. */
    hold,
    note: () => {
      // What scrolls because of another width is not the reader.
      hold();
      edge = edgeIn(scroller);
    },
    stop: () => observer.disconnect(),
  };
}

/** Null at the beginning, which stays the beginning. */
function edgeIn(scroller: Scroller): Edge | null {
  const story = scroller.scrollTop > 0 ? storyIn(scroller) : null;
  const top = viewTop(scroller);
  // Asked on every scroll: where a block is comes first, its text is long.
  const blocks = story ? [...story.querySelectorAll(BLOCKS)] : [];
  const block = blocks.find((each) => each.getBoundingClientRect().bottom > top && isTelling(each));
  if (!block) return null;
  const rect = block.getBoundingClientRect();
  const share = rect.height > 0 ? Math.max(0, top - rect.top) / rect.height : 0;
  return { block, above: Math.max(0, rect.top - top), share };
}

function distanceTo({ block, above, share }: Edge, scroller: Scroller): number {
  const rect = block.getBoundingClientRect();
  return rect.top + share * rect.height - above - viewTop(scroller);
}
