import { isPlain, spellPlainly, TABLES } from './spell-letters';

/**
 * A pattern with the flag `u` over letters (`\p{L}`, `\p{Lu}`, `\p{Ll}`, `\p{N}`), for what is asked on a click. It is read when a text
 * first asks, for even reading a table takes long, and plain texts, as most are, are asked without tables: docs/performance.md.
 */
export class LetterPattern {
  #exact: RegExp | null = null;
  #plain: RegExp | null = null;

  constructor(
    readonly source: string,
    readonly flags: '' | 'i' = '',
  ) {}

  /** What to ask of this text. Throws a SyntaxError where the source is no pattern. */
  for(text: string): RegExp {
    return isPlain(text) ? (this.#plain ??= this.#forPlain()) : this.exact;
  }

  test(text: string): boolean {
    return this.for(text).test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.for(text).exec(text);
  }

  get exact(): RegExp {
    return (this.#exact ??= new RegExp(this.source, `${this.flags}u`));
  }

  #forPlain(): RegExp {
    const plain = spellPlainly(this.source);
    return plain === null ? this.exact : new RegExp(plain, this.flags);
  }
}

/**
 * Why `source` is no pattern with the flags `iu`; null where it is one. Read with `\w` for each table first: that is sound where the
 * table is, and a table's letters would be looked up for each case.
 */
export function faultIn(source: string): string | null {
  return errorOf(source.replace(TABLES, String.raw`\w`)) && errorOf(source);
}

function errorOf(source: string): string | null {
  try {
    void new RegExp(source, 'iu');
    return null;
  } catch (error) {
    return String(error);
  }
}
