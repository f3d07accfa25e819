import type { Scroller } from '../reader/scrolling';
import { elementsOf } from './note-marks';
import type { Box } from './place-float';

/** Around all of these, in px of the story's viewport. */
export function boxOf(parts: (Range | Element)[]): Box | null {
  const boxes = parts.map((part) => part.getBoundingClientRect());
  if (boxes.length === 0) return null;
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

/** What floats over the story now. */
export function floatOf(scroller: Scroller): Element | null {
  return (scroller.closest('.reader') ?? document).querySelector('.note-float');
}

export function isInFloat(scroller: Scroller): boolean {
  const root = (scroller.closest('.reader')?.getRootNode() ?? document) as Document | ShadowRoot;
  return Boolean(root.activeElement?.closest('.note-float'));
}

/** Puts the focus back on the highlight in the story, or on the story itself. */
export function focusStory(scroller: Scroller, id: string | null): void {
  const target = (id && elementsOf(scroller, id).opener) || scroller;
  target.ownerDocument.defaultView?.focus();
  target.focus({ preventScroll: true });
}
