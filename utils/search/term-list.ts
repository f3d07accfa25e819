/** Where each term of a list starts (each has a line feed after it), and the end. */
export function termStarts(terms: string): Uint32Array {
  const starts: number[] = [0];
  for (let at = terms.indexOf('\n'); at >= 0; at = terms.indexOf('\n', at + 1)) starts.push(at + 1);
  return Uint32Array.from(starts);
}

/** The terms of a segment: one string, since a hundred thousand small ones take several times the memory. */
export class TermList {
  readonly #text: string;
  readonly #starts: Uint32Array;

  constructor(text: string) {
    this.#text = text;
    this.#starts = termStarts(text);
  }

  get size(): number {
    return this.#starts.length - 1;
  }

  at(index: number): string {
    return this.#text.slice(this.#starts[index], this.#starts[index + 1]! - 1);
  }

  /** The number of this very term, or -1. */
  find(term: string): number {
    const index = this.#lowerBound(term);
    return index < this.size && this.at(index) === term ? index : -1;
  }

  /** From where to where (not included) the terms that begin with `prefix` stand. */
  range(prefix: string): [from: number, to: number] {
    return [this.#lowerBound(prefix), this.#lowerBound(`${prefix}\uffff`)];
  }

  /** The numbers of all terms with `part` in them, at their beginning or further in. */
  *containing(part: string): Generator<number> {
    if (part.includes('\n') || part === '') return;
    let at = this.#text.indexOf(part);
    while (at >= 0) {
      const index = this.#indexAt(at);
      yield index;
      at = this.#text.indexOf(part, this.#starts[index + 1]!);
    }
  }

  #lowerBound(term: string): number {
    let [low, high] = [0, this.size];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.at(middle) < term) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The term that the character at `offset` belongs to. */
  #indexAt(offset: number): number {
    let [low, high] = [0, this.size - 1];
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
