import { findQuote, quoteOf } from '../../utils/anchors/quote';
import { mapText, type TextMap } from '../../utils/anchors/text-map';
import type { ReadingPlace } from '../../utils/library/place-types';
import { scrolledShare, scrollTo, viewTop, type Scroller } from './scrolling';
import { storyIn, tellingBlocks } from './story-blocks';

/** So many characters of a block tell where it is. */
const QUOTED = 80;
/** A block of which less than this is left in sight, in px, has been read. */
const READ = 40;
/** Less far down than this, in px, nothing was read yet. */
const BEGUN = 200;
const FINISHED = 0.98;

/** Where the reader is; null at the beginning and at the end, from where nobody needs to be brought back. */
export function placeIn(scroller: Scroller): ReadingPlace | null {
  const share = scrolledShare(scroller);
  if (scroller.scrollTop < BEGUN || share >= FINISHED) return null;
  const story = storyIn(scroller);
  const top = viewTop(scroller) + READ;
  const block = story && tellingBlocks(story).find((each) => each.getBoundingClientRect().bottom > top);
  if (!block) return null;
  const map = mapStory(story);
  const start = map.at.findIndex(({ node }, at) => map.text[at] !== ' ' && block.contains(node));
  if (start < 0) return null;
  return { quote: quoteOf(map.text, start, endIn(map, block, start)), share };
}

/** Brings the reader there; false where the story does not have these words (yet). */
export function goToPlace(scroller: Scroller, { quote, share }: ReadingPlace): boolean {
  if (!quote) {
    scroller.scrollTop = share * (scroller.scrollHeight - scroller.clientHeight);
    return scroller.scrollTop > 0;
  }
  const story = storyIn(scroller);
  if (!story) return false;
  const map = mapStory(story);
  const found = findQuote(map.text, quote);
  const element = found && map.at[found.start]?.node.parentElement;
  const block = element?.closest('p, li, h2, h3, h4, blockquote, figure, pre, tr') ?? element;
  if (!block) return false;
  scrollTo(scroller, block);
  return true;
}

/** The story's own words: what we say between its pages does not count. */
function mapStory(story: Element): TextMap {
  return mapText(story, (element) => element.classList.contains('missing-part'));
}

function endIn(map: TextMap, block: Element, start: number): number {
  const most = Math.min(start + QUOTED, map.at.length);
  let end = start;
  while (end < most && block.contains(map.at[end]?.node ?? null)) end += 1;
  return end;
}
