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

const compiled = new WeakMap<TextRemovals, [RemovalKind, RegExp][]>();

/** A rule's patterns as regular expressions, compiled once; one that does not compile is left out. */
function compile(removals: TextRemovals): [RemovalKind, RegExp][] {
  let list = compiled.get(removals);
  if (!list) {
    list = Object.entries(removals).flatMap(([kind, sources]) =>
      sources.flatMap((source): [RemovalKind, RegExp][] => {
        try {
          return [[kind as RemovalKind, new RegExp(source, 'iu')]];
        } catch {
          return [];
        }
      }),
    );
    compiled.set(removals, list);
  }
  return list;
}

function patternsOf(owners: Owner[], field: Field): Pattern[] {
  return owners.flatMap((owner) => {
    const removals: MarkupRule[Field] = owner.rule[field];
    return removals ? compile(removals).map(([kind, regex]) => ({ owner: owner.id, kind, regex })) : [];
  });
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
        whole.find((pattern) => pattern.regex.test(text)) ??
        linked.find((pattern) => isLinkedLabel(leaf, text, pattern.regex, leaves[index + 1]));
      if (hit) {
        // A pattern that the reader switched off spares the block from the other patterns too.
        if (!off(hit)) take(workspace, hit, leaves, index);
        return;
      }
    }
    for (const pattern of cuts) {
      if (off(pattern) || !pattern.regex.test(text)) continue;
      const cut = cutFromBlock(leaf, pattern.regex);
      if (cut !== null) noteRemoval(workspace, pattern.owner, pattern.kind, pattern.regex.source, cut);
    }
  });
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
