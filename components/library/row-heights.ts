/** Before any row was measured, in px. */
const FIRST_GUESS = 104;

/** The part of a list that is drawn, and the gaps before, between and after, in order. */
export type Stretch = { rows: number[] } | { gap: number };

/**
 * How tall the rows of a long list are, so that only those near the window need to be drawn: the measured ones as they
 * are, the others by the mean of those that were measured first.
 */
export class RowHeights {
  readonly #measured = new Map<string, number>();
  #guess: number | null = null;
  #ids: readonly string[] = [];
  /** Where each row begins; one more entry for the end. Null: to be added up again. */
  #starts: Float64Array | null = null;

  /** The list from now on. What was measured of rows that stay is kept. */
  setIds(ids: readonly string[]): void {
    if (ids === this.#ids) return;
    this.#ids = ids;
    this.#starts = null;
  }

  /** Notes heights in px; answers whether any was news. */
  measure(heights: Iterable<[id: string, height: number]>): boolean {
    let changed = false;
    for (const [id, height] of heights) {
      if (Math.abs((this.#measured.get(id) ?? -1) - height) < 0.5) continue;
      this.#measured.set(id, height);
      changed = true;
    }
    if (!changed) return false;
    this.#guess ??= mean(this.#measured.values());
    this.#starts = null;
    return true;
  }

  /** After a change of width every height is another. */
  forget(): void {
    this.#measured.clear();
    this.#guess = null;
    this.#starts = null;
  }

  /** First row and one after the last that touch the band from `top` to `bottom`, in px from the list's top. */
  range(top: number, bottom: number): [first: number, end: number] {
    const first = this.#rowAt(top);
    const end = this.#rowAt(bottom) + 1;
    return [Math.min(first, this.#ids.length), Math.min(end, this.#ids.length)];
  }

  /** What to draw for rows `first` to `end`, and `pinned` (an index) wherever it stands. */
  stretches(first: number, end: number, pinned: number | null): Stretch[] {
    const rows = indices(first, end);
    const alone = pinned !== null && pinned >= 0 && (pinned < first || pinned >= end) ? [pinned] : [];
    const groups = [rows, alone].filter((group) => group.length > 0);
    groups.sort(([a = 0], [b = 0]) => a - b);
    const starts = this.#startsNow();
    const stretches: Stretch[] = [];
    let from = 0;
    for (const group of groups) {
      stretches.push({ gap: (starts[group[0] ?? 0] ?? 0) - (starts[from] ?? 0) }, { rows: group });
      from = (group.at(-1) ?? -1) + 1;
    }
    stretches.push({ gap: (starts[this.#ids.length] ?? 0) - (starts[from] ?? 0) });
    return stretches;
  }

  /** The row that holds this point; the last one for a point below. */
  #rowAt(point: number): number {
    const starts = this.#startsNow();
    let low = 0;
    let high = Math.max(0, this.#ids.length - 1);
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= point) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #startsNow(): Float64Array {
    if (this.#starts) return this.#starts;
    const starts = new Float64Array(this.#ids.length + 1);
    const guess = this.#guess ?? FIRST_GUESS;
    for (const [at, id] of this.#ids.entries()) {
      starts[at + 1] = (starts[at] ?? 0) + (this.#measured.get(id) ?? guess);
    }
    this.#starts = starts;
    return starts;
  }
}

function mean(values: Iterable<number>): number {
  const all = [...values];
  return all.reduce((sum, value) => sum + value, 0) / all.length;
}

function indices(first: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, at) => first + at);
}
