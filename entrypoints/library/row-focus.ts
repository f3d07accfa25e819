/** The rows of the list as the page shows them: the focused one is the one that keys act on. */
const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.row')];

export function focusedRowId(): string | null {
  return document.activeElement?.closest<HTMLElement>('.row')?.dataset.id ?? null;
}

/** Moves the focus by `steps` rows; from nowhere, to the first. */
export function moveFocus(steps: 1 | -1): void {
  const all = rows();
  const at = all.findIndex((row) => row.dataset.id === focusedRowId());
  focusRow(all[at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + steps))]);
}

/** Focuses the row that takes the place of one that goes, so that the next key does not land nowhere. */
export function focusNeighbour(id: string): void {
  const all = rows();
  const at = all.findIndex((row) => row.dataset.id === id);
  if (at >= 0) focusRow(all[at + 1] ?? all[at - 1]);
}

export function focusStory(id: string): void {
  focusRow(rows().find((row) => row.dataset.id === id));
}

function focusRow(row: HTMLElement | undefined): void {
  const target = row?.querySelector<HTMLElement>('h2 a') ?? row;
  target?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: 'nearest' });
}
