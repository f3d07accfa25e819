import type { MarkupRule, RemovalKind, TextRemovals } from '../../sites/site-rule';
import { leafBlocks, removeWithEmptyParents } from '../blocks';
import { isKept } from '../kept';
import { foldSpace, linkDensity, textOf } from '../text';
import { isOff, noteRemoval, type Workspace } from '../workspace';
import { cutFromBlock } from './cut-text';
import { ownersOf, type Owner } from './rules-in-force';

type Field = 'removeText' | 'removeLinkText' | 'cutText';
interface Pattern {
  owner: string;
  kind: RemovalKind;
  regex: RegExp;
}

const LONGEST_CLUTTER = 600;
const LINKED_SHARE = 0.8;

const compiled = new WeakMap<TextRemovals, Compiled>();

interface Compiled {
  patterns: [RemovalKind, RegExp][];
  /** All patterns in one: most blocks match none, and one look tells. */
  any: RegExp | null;
}

/** A rule's patterns as regular expressions, compiled once; one that does not compile is left out. */
function compile(removals: TextRemovals): Compiled {
  let list = compiled.get(removals);
  if (!list) {
    const patterns = Object.entries(removals).flatMap(([kind, sources]) =>
      sources.flatMap((source): [RemovalKind, RegExp][] => {
        const regex = toRegex(source);
        return regex ? [[kind as RemovalKind, regex]] : [];
      }),
    );
    const joined = patterns.map(([, { source }]) => `(?:${source})`).join('|');
    // References to groups would count wrong in the joined pattern.
    list = { patterns, any: /\\[1-9k]/.test(joined) ? null : toRegex(joined) };
    compiled.set(removals, list);
  }
  return list;
}

function toRegex(source: string): RegExp | null {
  try {
    return new RegExp(source, 'iu');
  } catch {
    return null;
  }
}

interface PatternGroup {
  any: RegExp | null;
  patterns: Pattern[];
}

/** The owners' patterns, the most specific owner's first. */
function patternsOf(owners: Owner[], field: Field): PatternGroup[] {
  return owners.flatMap((owner) => {
    const removals: MarkupRule[Field] = owner.rule[field];
    if (!removals) return [];
    const { patterns, any } = compile(removals);
    return [{ any, patterns: patterns.map(([kind, regex]) => ({ owner: owner.id, kind, regex })) }];
  });
}

/** Those of the patterns that match, lazily. */
function* matchesIn(groups: PatternGroup[], text: string): Generator<Pattern> {
  for (const { any, patterns } of groups) {
    if (any && !any.test(text)) continue;
    for (const pattern of patterns) if (pattern.regex.test(text)) yield pattern;
  }
}

/** Takes away blocks whose text says that they are clutter, and cuts clutter out of blocks that hold more. */
export function removeByText(workspace: Workspace): void {
  const { body, rule } = workspace;
  const owners = ownersOf(rule, workspace.themes);
  const whole = patternsOf(owners, 'removeText');
  const linked = patternsOf(owners, 'removeLinkText');
  const cuts = patternsOf(owners, 'cutText');
  const off = (pattern: Pattern) => isOff(rule, `${pattern.owner}/${pattern.kind}`);
  const leaves = leafBlocks(body);
  leaves.forEach((leaf, index) => {
    if (!body.contains(leaf) || isKept(leaf)) return;
    const text = textOf(leaf);
    if (text.length <= LONGEST_CLUTTER) {
      const hit =
        firstOf(matchesIn(whole, text)) ??
        firstOf(matchesIn(linked, text), ({ regex }) => isLinkedLabel(leaf, text, regex, leaves[index + 1]));
      if (hit) {
        // A pattern that the reader switched off spares the block from the other patterns too.
        if (!off(hit)) take(workspace, hit, leaves, index);
        return;
      }
    }
    for (const pattern of matchesIn(cuts, text)) {
      if (off(pattern)) continue;
      const cut = cutFromBlock(leaf, pattern.regex);
      if (cut !== null) noteRemoval(workspace, pattern.owner, pattern.kind, pattern.regex.source, cut);
    }
  });
}

function firstOf(
  patterns: Iterable<Pattern>,
  holds: (pattern: Pattern) => boolean = () => true,
): Pattern | null {
  for (const pattern of patterns) if (holds(pattern)) return pattern;
  return null;
}

/** "Baca juga" and then a link; or the label alone with nothing but links after it. */
function isLinkedLabel(leaf: Element, text: string, regex: RegExp, next: Element | undefined): boolean {
  const match = regex.exec(text);
  if (!match) return false;
  const rest = foldSpace(text.slice(match.index + match[0].length));
  if (rest.length < 3) return next !== undefined && linkDensity(next) >= LINKED_SHARE;
  const linkedLength = [...leaf.querySelectorAll('a')].reduce((sum, link) => sum + textOf(link).length, 0);
  return linkedLength >= rest.length * LINKED_SHARE;
}

/** Removes a block; after a lone label, the link-only blocks that it announced go with it. */
function take(workspace: Workspace, hit: Pattern, leaves: Element[], index: number): void {
  const leaf = leaves[index];
  if (!leaf) return;
  const text = textOf(leaf);
  const matched = hit.regex.source;
  noteRemoval(workspace, hit.owner, hit.kind, matched, text);
  removeWithEmptyParents(leaf, workspace.body);
  const announces = hit.kind === 'read-also' || hit.kind === 'related';
  if (!announces || text.length > 40) return;
  for (const next of leaves.slice(index + 1, index + 9)) {
    if (!workspace.body.contains(next) || linkDensity(next) < LINKED_SHARE) break;
    noteRemoval(workspace, hit.owner, hit.kind, matched, next);
    removeWithEmptyParents(next, workspace.body);
  }
}
