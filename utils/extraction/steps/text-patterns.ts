import type { RemovalKind, ResolvedRule, TextRemovals } from '../../sites/site-rule';
import { isPlain, spellPlainly } from '../../sites/spell-letters';
import { firstLook } from './first-look';

/** One pattern of a rule. Compiled when it is first asked: most never are, and a click starts cold. */
export class TextPattern {
  #exact: RegExp | null = null;
  #plain: RegExp | null | undefined;
  #rough: RegExp | null = null;
  /** Why it does not compile, once that was found out: it then matches nothing. */
  broken: string | null = null;

  constructor(
    readonly kind: RemovalKind,
    readonly source: string,
    readonly rough: string | null,
  ) {}

  /** As it is written. */
  get exact(): RegExp | null {
    return (this.#exact ??= this.#compile(this.source, 'iu'));
  }

  /** The match in a text, white space folded. */
  find(text: string): RegExpExecArray | null {
    return (isPlain(text) ? this.#forPlain() : this.exact)?.exec(text) ?? null;
  }

  /** False where it surely matches nothing in a text of which rough patterns can be asked. */
  mayMatch(text: string): boolean {
    if (this.rough === null) return true;
    this.#rough ??= this.#compile(this.rough, 'i');
    return this.#rough?.test(text) ?? false;
  }

  #forPlain(): RegExp | null {
    // Only read here, and not compiled before it is asked: what is no pattern with the flag `u` is none.
    if (!this.exact || this.#plain !== undefined) return this.#plain ?? null;
    const source = spellPlainly(this.source);
    return (this.#plain = source === null ? this.exact : this.#compile(source, 'i'));
  }

  #compile(source: string, flags: string): RegExp | null {
    if (this.broken !== null) return null;
    try {
      return new RegExp(source, flags);
    } catch (error) {
      this.broken = `${this.kind}: ${String(error)}`;
      return null;
    }
  }
}

export interface PatternGroup {
  patterns: readonly TextPattern[];
  /** Those that may match in a text of which rough patterns can be asked. */
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
