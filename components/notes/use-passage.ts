import { useLayoutEffect, useState } from 'preact/hooks';
import type { Scroller } from '../reader/scrolling';
import { selectedRange } from './selected-range';

/** In ms: so long after the last step of a selection by finger or key it is taken for made. */
const REST = 250;

/** A passage that the reader has selected. */
export interface Passage {
  range: Range;
  /** By a finger: the browser's own menu stands above it. */
  touched: boolean;
}

/** What is selected in the story, once selecting has come to rest; null where nothing is. */
export function usePassage(scroller: Scroller): Passage | null {
  const [passage, setPassage] = useState<Passage | null>(null);
  useLayoutEffect(() => {
    const page = scroller.ownerDocument;
    let touched = false;
    let dragging = false;
    let timer: ReturnType<typeof setTimeout> | undefined;

    const read = () => {
      const range = selectedIn(scroller);
      setPassage((before) => (range || before ? range && { range, touched } : before));
    };
    const later = (ms: number) => {
      clearTimeout(timer);
      timer = setTimeout(read, ms);
    };
    const onDown = (event: PointerEvent) => {
      touched = event.pointerType === 'touch';
      dragging = !touched;
    };
    const onUp = () => {
      if (dragging) later(0);
      dragging = false;
    };
    const onChange = () => {
      if (!dragging) later(selectedIn(scroller) ? REST : 0);
    };
    scroller.addEventListener('pointerdown', onDown);
    // Before the popup keeps them from the page.
    for (const type of ['pointerup', 'pointercancel']) page.addEventListener(type, onUp, true);
    page.addEventListener('selectionchange', onChange);
    return () => {
      clearTimeout(timer);
      scroller.removeEventListener('pointerdown', onDown);
      for (const type of ['pointerup', 'pointercancel']) page.removeEventListener(type, onUp, true);
      page.removeEventListener('selectionchange', onChange);
    };
  }, [scroller]);
  return passage;
}

/** The selection, where it touches the story. */
export function selectedIn(scroller: Scroller): Range | null {
  const range = selectedRange(scroller.getRootNode() as Document | ShadowRoot);
  return range?.intersectsNode(scroller) && range.toString().trim() !== '' ? range : null;
}

export function clearSelection(scroller: Scroller): void {
  scroller.ownerDocument.getSelection()?.removeAllRanges();
}
