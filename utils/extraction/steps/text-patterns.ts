import type { RemovalKind, ResolvedRule, TextRemovals } from '../../sites/site-rule';
import { readied } from './look-roughly';

/** One pattern of a rule. Compiled when it is first asked: most never are, and a click starts cold. */
class TextPattern {
  #regex: RegExp | null = null;
  #rough: RegExp | null = null;
  /** Why it does not compile, once that was found out: it then matches nothing. */
  broken: string | null = null;

  constructor(
    readonly kind: RemovalKind,
    private readonly source: string,
    readonly roughSource: string | null,
  ) {}

  /** The exact pattern where it matches, else null. `roughly`: the text is one that rough patterns can be asked of. */
  matching(text: string, roughly: boolean): RegExp | null {
    if (roughly && this.roughSource !== null) {
      this.#rough ??= this.#compile(this.roughSource, 'i');
      if (!this.#rough?.test(text)) return null;
    }
    this.#regex ??= this.#compile(this.source, 'iu');
    return this.#regex?.test(text) ? this.#regex : null;
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
  /** The rough patterns in one: most blocks match none, and one look tells. Null where it cannot. */
  any: RegExp | null;
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
    group = { patterns, any: inOne(patterns) };
    groups.set(removals, group);
  }
  return group;
}

function inOne(patterns: readonly TextPattern[]): RegExp | null {
  const sources = patterns.map(({ roughSource }) => roughSource);
  if (sources.includes(null)) return null;
  try {
    return readied(new RegExp(sources.map((source) => `(?:${source})`).join('|'), 'i'));
  } catch {
    // One of them is broken: each is asked by itself, and that one is named.
    return null;
  }
}
