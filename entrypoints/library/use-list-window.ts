import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RowHeights } from '../../components/library/row-heights';

/** Rows are drawn this far beyond the window, in px. */
const BEYOND = 900;
/** Rows of the first drawing, before anything is measured. */
const FIRST_ROWS = 14;

/** A row to bring to light, and one to focus. */
export interface Target {
  id: string;
  /** How far below the window's top, in px; null: just into sight. */
  top: number | null;
  focus: string | null;
}

/**
 * Draws only those rows of a long list that are near the window; gaps as high as the rest keep the scrollbar honest. The
 * browser's scroll anchoring holds the rows in place as estimates become measurements.
 */
export function useListWindow(ids: string[], heights: RowHeights) {
  const list = useRef<HTMLUListElement | null>(null);
  const [element, setElement] = useState<HTMLUListElement | null>(null);
  const [range, setRange] = useState<[number, number]>([0, FIRST_ROWS]);
  const [, redraw] = useState(0);
  const [pinned, setPinned] = useState<string | null>(null);
  const target = useRef<Target | null>(null);
  /** Where the page stood when the target was reached; null: not yet. */
  const reached = useRef<number | null>(null);
  heights.setIds(ids);

  const look = useCallback(() => {
    if (!list.current) return;
    const { top } = list.current.getBoundingClientRect();
    const next = heights.range(-top - BEYOND, innerHeight - top + BEYOND);
    setRange((now) => (now[0] === next[0] && now[1] === next[1] ? now : next));
  }, [heights]);

  const measure = useCallback(() => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('.row') ?? [])];
    if (heights.measure(rows.map((row) => [row.dataset.id ?? '', row.getBoundingClientRect().height]))) {
      redraw((count) => count + 1);
    }
  }, [heights]);

  useLayoutEffect(() => {
    measure();
    // Scrolled by a hand since: what was wanted is over.
    if (reached.current !== null && Math.abs(scrollY - reached.current) > 2) target.current = null;
    if (!target.current || !reach(list.current, target.current)) return;
    reached.current = scrollY;
    look();
  });
  useLayoutEffect(look, [look, ids]);

  useEffect(() => {
    const onScroll = () => requestAnimationFrame(look);
    addEventListener('scroll', onScroll, { passive: true });
    return () => removeEventListener('scroll', onScroll);
  }, [look]);

  useEffect(() => {
    if (!element) return;
    let width = element.clientWidth;
    const observer = new ResizeObserver(([entry]) => {
      const now = entry?.contentRect.width ?? width;
      if (now !== width) heights.forget();
      width = now;
      measure();
      look();
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [element, look, measure, heights]);

  const reveal = useCallback((wanted: Target) => {
    target.current = wanted;
    reached.current = null;
    setPinned(wanted.id);
    redraw((count) => count + 1);
  }, []);

  const end = Math.min(range[1], ids.length);
  const first = Math.min(range[0], end);
  const at = pinned === null ? -1 : ids.indexOf(pinned);
  const listRef = useCallback((shown: HTMLUListElement | null) => {
    list.current = shown;
    setElement(shown);
  }, []);
  return {
    list,
    listRef,
    stretches: heights.stretches(first, end, at < 0 ? null : at),
    drawn:
      at >= 0 && (at < first || at >= end)
        ? [...ids.slice(first, end), ids[at] ?? '']
        : ids.slice(first, end),
    reveal,
    /** Holds a row drawn wherever the window is: the focused one, that the focus be not lost. */
    pin: setPinned,
  };
}

/** Brings a drawn row to where it should be; answers whether that moved the page. */
function reach(list: HTMLElement | null, target: Target): boolean {
  const rowOf = (id: string) => list?.querySelector<HTMLElement>(`.row[data-id="${CSS.escape(id)}"]`);
  const row = rowOf(target.id);
  const focused = target.focus === null ? null : rowOf(target.focus);
  if (focused) {
    (focused.querySelector<HTMLElement>('h2 a') ?? focused).focus({ preventScroll: true });
    target.focus = null;
  }
  if (!row) return false;
  const before = scrollY;
  if (target.top === null) row.scrollIntoView({ block: 'nearest' });
  else scrollBy(0, row.getBoundingClientRect().top - target.top);
  return scrollY !== before;
}
