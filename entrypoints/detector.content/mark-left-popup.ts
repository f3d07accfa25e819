/**
 * After an update Firefox runs the new detector in open pages, and the old popup's code is dead: no listener of it is ever
 * called again. It waits for this mark to say so (`left-behind.ts`); shutting it needs no code. Where the reader's own world is
 * ours, the popup is alive.
 */
export function markLeftPopup(): void {
  if ('beningReader' in globalThis) return;
  document.querySelector('bening-reader')?.setAttribute('data-left', '');
}
