import { useLayoutEffect, useRef } from 'preact/hooks';
import { keepPlace } from './keep-place';
import { markDateline } from './mark-dateline';

interface Props {
  /** Sanitised; only ever cloned, so that it can be shown and saved again. */
  content: DocumentFragment;
}

/** The story's text. A new `content` takes the old one's place without losing the reader's. */
export function ArticleBody({ content }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const node = place.current;
    if (!node) return;
    const copy = node.ownerDocument.importNode(content, true);
    markDateline(copy);
    keepPlace(node.closest<HTMLElement>('[data-scroller]'), () => node.replaceChildren(copy));
  }, [content]);
  return <div class="article-body" ref={place} />;
}
