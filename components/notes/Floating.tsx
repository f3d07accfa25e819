import { render, type ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { scrollTarget, type Scroller } from '../reader/scrolling';
import { placeFloat, type Box } from './place-float';

interface Props {
  scroller: Scroller;
  /** Where it belongs, in px of the story's own viewport; asked again when the story is scrolled. */
  anchor: () => Box | null;
  below: boolean;
  children: ComponentChildren;
}

/** Shows something over the story, at a passage. It stands beside the sheet, because the bar it is drawn from clips it. */
export function Floating({ scroller, anchor, below, children }: Props) {
  const place = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    const node = document.createElement('div');
    node.className = 'note-float';
    (scroller.closest('.reader') ?? document.body).append(node);
    place.current = node;
    return () => {
      render(null, node);
      node.remove();
    };
  }, [scroller]);

  useLayoutEffect(() => {
    const node = place.current;
    if (!node) return;
    render(children, node);
    const put = () => {
      const box = anchor();
      if (!box) return;
      const { width, height } = node.getBoundingClientRect();
      const { left, top } = placeFloat(
        moved(box, frameOf(scroller)),
        { width, height },
        roomOf(scroller),
        below,
      );
      node.style.setProperty('left', `${left}px`);
      node.style.setProperty('top', `${top}px`);
    };
    put();
    const target = scrollTarget(scroller);
    target.addEventListener('scroll', put, { passive: true });
    addEventListener('resize', put);
    return () => {
      target.removeEventListener('scroll', put);
      removeEventListener('resize', put);
    };
  });
  return null;
}

/** The frame the story stands in, if it does. */
function frameOf({ ownerDocument }: Scroller): Box | null {
  if (ownerDocument === document) return null;
  return ownerDocument.defaultView?.frameElement?.getBoundingClientRect() ?? null;
}

function roomOf(scroller: Scroller): Box {
  return frameOf(scroller) ?? scroller.getBoundingClientRect();
}

function moved({ left, top, right, bottom }: Box, by: Box | null): Box {
  const [x, y] = [by?.left ?? 0, by?.top ?? 0];
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}
