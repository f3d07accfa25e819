import { rangeOf, spanOf } from '../../utils/anchors/text-map';
import { mapSpoken, sentenceSpans } from '../../utils/speech/find-sentences';
import { viewTop, type Scroller } from '../reader/scrolling';
import { articleIn } from './story-text';
import { selectedIn } from './use-passage';

/**
 * Selects a sentence of the story, for those who have no pointer: the one `step` sentences from the selected one, or the
 * first in sight. Answers its words; null where there is none.
 */
export function pickSentence(scroller: Scroller, step: 1 | -1): string | null {
  const article = articleIn(scroller);
  if (!article) return null;
  const map = mapSpoken(article);
  const spans = sentenceSpans(map, article.getAttribute('lang') ?? 'id');
  const rangeAt = (at: number) => {
    const span = spans[at];
    return span ? rangeOf(map, span.start, span.end) : null;
  };
  const selected = selectedIn(scroller);
  const here = selected && spanOf(map, selected);
  const at = here
    ? spans.findIndex(({ end }) => end > here.start) + step
    : spans.findIndex((_span, index) => isBelow(rangeAt(index), viewTop(scroller)));
  const range = rangeAt(at);
  if (!range) return null;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const selection = scroller.ownerDocument.getSelection();
  selection?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
  return range.toString();
}

function isBelow(range: Range | null, top: number): boolean {
  return range !== null && range.getBoundingClientRect().top >= top;
}
