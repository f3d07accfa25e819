import type { RemovalKind, SelectorRemoval } from '../../sites/site-rule';
import type { MarkupIndex } from '../../sites/markup-index';
import { removeWithEmptyParents } from '../blocks';
import { isKept, keep } from '../kept';
import { textOf } from '../text';
import { isOff, noteRemoval, type Workspace } from '../workspace';
import { ownersOf, type Owner } from './rules-in-force';

/** An element that holds more than this share of the body's text is the story, whatever a selector says. */
const BULK = 0.5;

/** Takes away what the selectors of the site's, the themes' and the generic rules name. */
export function removeBySelector(workspace: Workspace): void {
  const { body, rule, index } = workspace;
  let left: number | null = null;
  for (const owner of ownersOf(rule, workspace.themes)) {
    for (const [kind, selectors] of kindsOf(owner)) {
      if (isOff(rule, `${owner.id}/${kind}`)) continue;
      for (const { element, selector } of findMatches(body, selectors, index)) {
        if (!body.contains(element) || isKept(element)) continue;
        left ??= lengthOf(body);
        const length = lengthOf(element);
        if (length > left * BULK && left > 400) {
          const note = `${owner.id}/${kind} ${selector}: refused, holds the bulk of the text`;
          workspace.steps.push({ step: 'remove', note });
          continue;
        }
        noteRemoval(workspace, owner.id, kind, selector, element);
        removeWithEmptyParents(element, body);
        left -= length;
      }
    }
  }
}

const lengthOf = (element: Element) => element.textContent?.length ?? 0;

function kindsOf(owner: Owner): [RemovalKind, SelectorRemoval[]][] {
  return Object.entries(owner.rule.remove ?? {}) as [RemovalKind, SelectorRemoval[]][];
}

interface Match {
  element: Element;
  selector: string;
}

/** All matches of a list of selectors, in the list's order; an element that several find comes once. */
function findMatches(root: Element, selectors: SelectorRemoval[], index: MarkupIndex): Match[] {
  const found = new Map<Element, Match>();
  for (const entry of selectors) {
    const { selector, ifText } = typeof entry === 'string' ? { selector: entry, ifText: null } : entry;
    if (!index.mayMatch(selector)) continue;
    for (const element of safeQuery(root, selector)) {
      if (found.has(element) || (ifText !== null && !new RegExp(ifText, 'iu').test(textOf(element))))
        continue;
      found.set(element, { element, selector });
    }
  }
  return [...found.values()];
}

function safeQuery(root: Element, selector: string): Element[] {
  try {
    return [...root.querySelectorAll(selector)];
  } catch {
    return [];
  }
}

/**
 * Marks what must stay: what the rules' `keep` lists name, and what a reader switched off, even where another rule
 * would take it too, for the switch must do what it says.
 */
export function markKept(workspace: Workspace): void {
  const { body, rule, index } = workspace;
  for (const owner of ownersOf(rule, workspace.themes)) {
    const kept = (owner.rule.keep ?? []).flatMap((selector) => safeQuery(body, selector));
    for (const [kind, selectors] of kindsOf(owner)) {
      if (!isOff(rule, `${owner.id}/${kind}`)) continue;
      kept.push(...findMatches(body, selectors, index).map((match) => match.element));
    }
    for (const element of kept) keep(element);
  }
}
