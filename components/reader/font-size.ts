/** Text size in px: what the buttons reach, and in what steps. */
export const SMALLEST = 15;
export const LARGEST = 27;
const STEP = 2;

/** The next size up (`direction` 1) or down (-1), within the limits. */
export function nextFontSize(size: number, direction: 1 | -1): number {
  return Math.min(LARGEST, Math.max(SMALLEST, size + direction * STEP));
}
