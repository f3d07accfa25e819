import type { MarkupRule, RemovalKind, ResolvedRule } from '../../sites/site-rule';
import { leafBlocks, removeWithEmptyParents } from '../blocks';
import { isKept } from '../kept';
import { foldSpace, linkDensity, textOf } from '../text';
import { isLate, isOff, leaveOut, noteRemoval, type Workspace } from '../workspace';
import { cutFromBlock } from './cut-text';
import { mayLookRoughly } from './look-roughly';
import { ownersOf, type Owner } from './rules-in-force';
import { patternsIn, type PatternGroup } from './text-patterns';

type Field = 'removeText' | 'removeLinkText' | 'cutText';

interface OwnedPattern {
  owner: string;
  kind: RemovalKind;
  regex: RegExp;
}

const LONGEST_CLUTTER = 600;
/** Nothing is cut out of longer blocks: patterns may take the square of the length. */
const LONGEST_CUT = 10_000;
const LINKED_SHARE = 0.8;

type OwnedGroup = PatternGroup & { owner: string };

/** The owners' patterns, the most specific owner's first. */
function patternsOf(owners: Owner[], field: Field, { rough }: ResolvedRule): OwnedGroup[] {
  return owners.flatMap((owner) => {
    const removals: MarkupRule[Field] = owner.rule[field];
    // Sites of one family share their lists, so the owner is no part of what is kept.
    return removals ? [{ owner: owner.id, ...patternsIn(removals, rough) }] : [];
  });
}

/** Those of the patterns that match, lazily. */
function* matchesIn(groups: OwnedGroup[], text: string, roughly: boolean): Generator<OwnedPattern> {
  for (const { owner, any, patterns } of groups) {
    if (roughly && any && !any.test(text)) continue;
    for (const pattern of patterns) {
      const regex = pattern.matching(text, roughly);
      if (regex) yield { owner, kind: pattern.kind, regex };
    }
  }
}

/** Names the patterns that were found not to compile. */
function nameBroken(workspace: Workspace, groups: OwnedGroup[]): void {
  for (const { owner, patterns } of groups) {
    for (const { broken } of patterns) if (broken !== null) leaveOut(workspace, owner, broken);
  }
}

/** Takes away blocks whose text says that they are clutter, and cuts clutter out of blocks that hold more. */
export function removeByText(workspace: Workspace): void {
  const { body, rule } = workspace;
  const owners = ownersOf(rule, workspace.themes);
  const whole = patternsOf(owners, 'removeText', rule);
  const linked = patternsOf(owners, 'removeLinkText', rule);
  const cuts = patternsOf(owners, 'cutText', rule);
  const asked = `patterns of ${owners.map(({ id }) => id).join(', ')}`;
  const off = (pattern: OwnedPattern) => isOff(rule, `${pattern.owner}/${pattern.kind}`);
  const leaves = leafBlocks(body);
  leaves.forEach((leaf, index) => {
    if (isLate(workspace, asked) || !body.contains(leaf) || isKept(leaf)) return;
    const text = textOf(leaf);
    const roughly = mayLookRoughly(text);
    if (text.length <= LONGEST_CLUTTER) {
      const hit =
        firstOf(matchesIn(whole, text, roughly)) ??
        firstOf(matchesIn(linked, text, roughly), ({ regex }) =>
          isLinkedLabel(leaf, text, regex, leaves[index + 1]),
        );
      if (hit) {
        // A pattern that the reader switched off spares the block from the other patterns too.
        if (!off(hit)) take(workspace, hit, leaves, index);
        return;
      }
    }
    if (text.length > LONGEST_CUT) return;
    for (const pattern of matchesIn(cuts, text, roughly)) {
      if (off(pattern)) continue;
      const cut = cutFromBlock(leaf, pattern.regex);
      if (cut !== null) noteRemoval(workspace, pattern.owner, pattern.kind, pattern.regex.source, cut);
    }
  });
  nameBroken(workspace, [...whole, ...linked, ...cuts]);
}

function firstOf(
  patterns: Iterable<OwnedPattern>,
  holds: (pattern: OwnedPattern) => boolean = () => true,
): OwnedPattern | null {
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
function take(workspace: Workspace, hit: OwnedPattern, leaves: Element[], index: number): void {
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
