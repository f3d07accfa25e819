import type { Scroller } from '../reader/scrolling';

/** Where keys and pointers are heard that have to do with a story: the popup, or the frame and the page around it. */
export function surfacesOf(scroller: Scroller): EventTarget[] {
  const popup = scroller.closest('.reader');
  return popup ? [popup] : [...new Set([scroller.ownerDocument, document])];
}

/** Listens on all of them; answers with what stops it. */
export function listenOn<Type extends keyof DocumentEventMap>(
  surfaces: EventTarget[],
  type: Type,
  listener: (event: DocumentEventMap[Type]) => void,
  capture = false,
): () => void {
  for (const each of surfaces) each.addEventListener(type, listener as EventListener, capture);
  return () => {
    for (const each of surfaces) each.removeEventListener(type, listener as EventListener, capture);
  };
}
