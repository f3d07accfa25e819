import type { RemovalKind, SelectorRemoval } from '../../sites/site-rule';
import { removeWithEmptyParents } from '../blocks';
import { isKept, keep } from '../kept';
import { textOf } from '../text';
import { isLate, isOff, leaveOut, noteRemoval, type Workspace } from '../workspace';
import { ownersOf, type Owner } from './rules-in-force';

/** An element that holds more than this share of the body's text is the story, whatever a selector says. */
const BULK = 0.5;
/** Patterns are asked of so many characters of an element's text: what is longer is no clutter. */
const LONGEST_ASKED = 5_000;

/** Takes away what the selectors of the site's, the themes' and the generic rules name. */
export function removeBySelector(workspace: Workspace): void {
  const { body, rule } = workspace;
  let left: number | null = null;
  for (const owner of ownersOf(rule, workspace.themes)) {
    for (const [kind, selectors] of kindsOf(owner)) {
      if (isOff(rule, `${owner.id}/${kind}`)) continue;
      for (const { element, selector } of findMatches(workspace, `${owner.id}/${kind}`, selectors)) {
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
function findMatches(workspace: Workspace, id: string, selectors: SelectorRemoval[]): Match[] {
  const found = new Map<Element, Match>();
  for (const entry of selectors) {
    const { selector, ifText } = typeof entry === 'string' ? { selector: entry, ifText: null } : entry;
    if (!workspace.index.mayMatch(selector)) continue;
    for (const element of query(workspace, id, selector, ifText))
      if (!found.has(element)) found.set(element, { element, selector });
  }
  return [...found.values()];
}

/** What a selector of a rule finds; nothing, and a note, where it is none or the time is up. */
function query(workspace: Workspace, id: string, selector: string, ifText: string | null = null): Element[] {
  const what = `${id} ${selector}`;
  let found: Element[] = [];
  if (workspace.until < 0) return found;
  try {
    found = [...workspace.body.querySelectorAll(selector)];
    if (ifText !== null && found.length > 0) {
      const regex = new RegExp(ifText, 'iu');
      found = found.filter((element) => regex.test(textOf(element).slice(0, LONGEST_ASKED)));
    }
  } catch (error) {
    leaveOut(workspace, what, String(error));
    return [];
  }
  isLate(workspace, what);
  return found;
}

/**
 * Marks what must stay: what the rules' `keep` lists name, and what a reader switched off, even where another rule
 * would take it too, for the switch must do what it says.
 */
export function markKept(workspace: Workspace): void {
  const { rule } = workspace;
  for (const owner of ownersOf(rule, workspace.themes)) {
    const kept = (owner.rule.keep ?? []).flatMap((selector) =>
      query(workspace, `${owner.id}/keep`, selector),
    );
    for (const [kind, selectors] of kindsOf(owner)) {
      if (!isOff(rule, `${owner.id}/${kind}`)) continue;
      kept.push(...findMatches(workspace, `${owner.id}/${kind}`, selectors).map((match) => match.element));
    }
    for (const element of kept) keep(element);
  }
}
