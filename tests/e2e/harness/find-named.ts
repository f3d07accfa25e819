import type { Point } from './click-still.ts';

/**
 * Runs in the browser: the middle of the last visible button, switch or link whose accessible name is `name`,
 * scrolled into view, in CSS px of the viewport. Null where there is none.
 */
export function findNamed(root: Document | ShadowRoot, name: string): Point | null {
  const nameOf = (control: Element) => {
    const by = control.getAttribute('aria-labelledby');
    const label = by ? root.getElementById(by)?.textContent : control.getAttribute('aria-label');
    return (label ?? control.textContent ?? '').trim();
  };
  const control = [...root.querySelectorAll('button, a[href]')]
    .filter((candidate) => nameOf(candidate) === name && candidate.checkVisibility())
    .at(-1);
  if (!control) return null;
  control.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { x, y, width, height } = control.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}
