import { faultIn, LetterPattern } from '../../patterns/letter-pattern';
import type { RemovalKind, ResolvedRule, TextRemovals } from '../../sites/site-rule';
import { firstLook } from './first-look';

/** One pattern of a rule. Compiled when it is first asked: most never are, and a click starts cold. */
export class TextPattern {
  readonly #letters: LetterPattern;
  #rough: RegExp | null | undefined;
  /** Why it is no pattern, null where it is one; undefined until that is asked. */
  #fault: string | null | undefined;

  constructor(
    readonly kind: RemovalKind,
    readonly source: string,
    readonly rough: string | null,
  ) {
    this.#letters = new LetterPattern(source, 'i');
  }

  /** Why it does not compile, where that was found out: it then matches nothing. */
  get broken(): string | null {
    return this.#fault ?? null;
  }

  /** The match in a text, white space folded. */
  find(text: string): RegExpExecArray | null {
    return this.#isSound() ? this.#letters.exec(text) : null;
  }

  /** False where it surely matches nothing in a text, as it is looked at roughly. */
  mayMatch(text: string): boolean {
    if (!this.#isSound()) return false;
    if (this.#rough === undefined) this.#rough = roughly(this.rough);
    return this.#rough?.test(text) ?? true;
  }

  #isSound(): boolean {
    if (this.#fault === undefined) {
      const fault = faultIn(this.source);
      this.#fault = fault && `${this.kind}: ${fault}`;
    }
    return this.#fault === null;
  }
}

/** What cannot be asked roughly is asked exactly. */
function roughly(source: string | null): RegExp | null {
  try {
    return source === null ? null : new RegExp(source, 'i');
  } catch {
    return null;
  }
}

export interface PatternGroup {
  patterns: readonly TextPattern[];
  /** Those that may match in a text, as it is looked at roughly. */
  candidates: (text: string) => readonly TextPattern[];
}

const groups = new WeakMap<TextRemovals, PatternGroup>();

/** A rule's patterns, made once. `rough`: see `ResolvedRule`. */
export function patternsIn(removals: TextRemovals, rough: ResolvedRule['rough']): PatternGroup {
  let group = groups.get(removals);
  if (!group) {
    const roughOf = new Map(rough);
    const patterns = Object.entries(removals).flatMap(([kind, sources]) =>
      sources.map((source) => new TextPattern(kind as RemovalKind, source, roughOf.get(source) ?? null)),
    );
    group = { patterns, candidates: firstLook(patterns) };
    groups.set(removals, group);
  }
  return group;
}
