import type { TestBrowser } from './test-browser.ts';
import { until } from './until.ts';

/** A place in the viewport, in CSS px. */
export interface Point {
  x: number;
  y: number;
}

/**
 * Clicks at what `find` answers, once it answers the same twice running: a click at what is still on its way
 * (something above it was just drawn, or it slides in) would hit whatever has come there.
 */
export async function clickStill(
  browser: TestBrowser,
  what: string,
  find: () => Promise<Point | null>,
): Promise<void> {
  let before: Point | null = null;
  const { x, y } = await until(what, async () => {
    const now = await find();
    const isStill = now !== null && now.x === before?.x && now.y === before.y;
    before = now;
    return isStill ? now : null;
  });
  await browser.clickAt(x, y);
}
