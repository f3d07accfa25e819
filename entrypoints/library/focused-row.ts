/** The story of the row that holds the focus: the one that keys act on. */
export function focusedRowId(): string | null {
  return document.activeElement?.closest<HTMLElement>('.row')?.dataset.id ?? null;
}

/** The first row that lies wholly below the window's top (and what is stuck there). */
export function topRowId(): string | null {
  const rows = [...document.querySelectorAll<HTMLElement>('.row')];
  return rows.find((row) => row.getBoundingClientRect().top >= STUCK)?.dataset.id ?? null;
}

/** Height of what stays at the top of the window, in px. */
const STUCK = 64;
