import type { MarkupRule, ResolvedRule } from '../../sites/site-rule';
import { leafBlocks, removeWithEmptyParents } from '../blocks';
import { isKept } from '../kept';
import { foldSpace, linkDensity, textOf } from '../text';
import { isLate, isOff, leaveOut, noteRemoval, type Workspace } from '../workspace';
import { cutFromBlock } from './cut-text';
import { lookedAtRoughly } from './look-roughly';
import { ownersOf, type Owner } from './rules-in-force';
import { patternsIn, type PatternGroup, type TextPattern } from './text-patterns';

type Field = 'removeText' | 'removeLinkText' | 'cutText';

interface Match {
  owner: string;
  pattern: TextPattern;
  found: RegExpExecArray;
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

/** Those of the patterns that match, lazily. `rough`: the text as it is looked at roughly. */
function* matchesIn(groups: OwnedGroup[], text: string, rough: string | null): Generator<Match> {
  for (const { owner, candidates, patterns } of groups) {
    for (const pattern of rough === null ? patterns : candidates(rough)) {
      const found = pattern.find(text);
      if (found) yield { owner, pattern, found };
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
  const off = ({ owner, pattern }: Match) => isOff(rule, `${owner}/${pattern.kind}`);
  const leaves = leafBlocks(body);
  leaves.forEach((leaf, index) => {
    if (isLate(workspace, asked) || !body.contains(leaf) || isKept(leaf)) return;
    const text = textOf(leaf);
    const rough = lookedAtRoughly(text);
    if (text.length <= LONGEST_CLUTTER) {
      const hit =
        firstOf(matchesIn(whole, text, rough)) ??
        firstOf(matchesIn(linked, text, rough), ({ found }) =>
          isLinkedLabel(leaf, text, found, leaves[index + 1]),
        );
      if (hit) {
        // A pattern that the reader switched off spares the block from the other patterns too.
        if (!off(hit)) take(workspace, hit, leaves, index);
        return;
      }
    }
    if (text.length > LONGEST_CUT) return;
    for (const match of matchesIn(cuts, text, rough)) {
      const { owner, pattern } = match;
      if (off(match)) continue;
      const cut = cutFromBlock(leaf, (folded) => pattern.find(folded));
      if (cut !== null) noteRemoval(workspace, owner, pattern.kind, pattern.source, cut);
    }
  });
  nameBroken(workspace, [...whole, ...linked, ...cuts]);
}

function firstOf(matches: Iterable<Match>, holds: (match: Match) => boolean = () => true): Match | null {
  for (const match of matches) if (holds(match)) return match;
  return null;
}

/** "Baca juga" and then a link; or the label alone with nothing but links after it. */
function isLinkedLabel(
  leaf: Element,
  text: string,
  label: RegExpExecArray,
  next: Element | undefined,
): boolean {
  const rest = foldSpace(text.slice(label.index + label[0].length));
  if (rest.length < 3) return next !== undefined && linkDensity(next) >= LINKED_SHARE;
  const linkedLength = [...leaf.querySelectorAll('a')].reduce((sum, link) => sum + textOf(link).length, 0);
  return linkedLength >= rest.length * LINKED_SHARE;
}

/** Removes a block; after a lone label, the link-only blocks that it announced go with it. */
function take(workspace: Workspace, { owner, pattern }: Match, leaves: Element[], index: number): void {
  const leaf = leaves[index];
  if (!leaf) return;
  const text = textOf(leaf);
  const { kind, source } = pattern;
  noteRemoval(workspace, owner, kind, source, text);
  removeWithEmptyParents(leaf, workspace.body);
  const announces = kind === 'read-also' || kind === 'related';
  if (!announces || text.length > 40) return;
  for (const next of leaves.slice(index + 1, index + 9)) {
    if (!workspace.body.contains(next) || linkDensity(next) < LINKED_SHARE) break;
    noteRemoval(workspace, owner, kind, source, next);
    removeWithEmptyParents(next, workspace.body);
  }
}
