import { useLayoutEffect, useRef } from 'preact/hooks';
import { dressStory } from './dress-story';
import { markDateline } from './mark-dateline';
import { lookAgain } from './second-look';
import { useBrokenWords } from './use-broken-words';

interface Props {
  /** Sanitised, and looked at once more; else only ever cloned, so that it can be shown and saved again. */
  content: DocumentFragment;
  /** The story begins here: its dateline is set apart. */
  opening: boolean;
}

/** The story's text, or that of one of its pages. New `content` leaves alone what it has in common with the old. */
export function ArticleBody({ content, opening }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const node = place.current;
    if (!node) return;
    lookAgain(content);
    const copy = node.ownerDocument.importNode(content, true);
    if (opening) markDateline(copy);
    dressStory(copy);
    takeMarksOff(node);
    replaceFromFirstChange(node, copy);
  }, [content, opening]);
  useBrokenWords(place, [content, opening]);
  return <div class="article-body" ref={place} />;
}

/** The marks of highlights and of listening are put on by others, who put them on again: they make no other text. */
function takeMarksOff(node: Element): void {
  for (const mark of node.querySelectorAll('mark[class], .noted-open')) mark.replaceWith(...mark.childNodes);
  node.normalize();
}

/** Pictures that are there stay there, and so does a selection. */
function replaceFromFirstChange(node: Element, copy: DocumentFragment): void {
  let kept = node.firstChild;
  while (kept && copy.firstChild && kept.isEqualNode(copy.firstChild)) {
    copy.firstChild.remove();
    kept = kept.nextSibling;
  }
  while (kept) {
    const next = kept.nextSibling;
    kept.remove();
    kept = next;
  }
  node.append(copy);
}
