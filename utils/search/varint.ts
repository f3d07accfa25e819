/** Collects whole numbers from 0 to 2^28 in as few bytes as each needs: seven bits a byte, the highest bit set on all but the last. */
export class VarintWriter {
  #bytes = new Uint8Array(1024);
  length = 0;

  write(value: number): void {
    if (this.length + 4 > this.#bytes.length) this.#grow();
    let rest = value;
    while (rest > 127) {
      this.#bytes[this.length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.#bytes[this.length++] = rest;
  }

  /** The bytes so far, as a copy of their own. */
  toBytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.length);
  }

  #grow(): void {
    const larger = new Uint8Array(this.#bytes.length * 2);
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}
