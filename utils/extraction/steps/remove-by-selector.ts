import type { RemovalKind, SelectorRemoval } from '../../sites/site-rule';
import { removeWithEmptyParents } from '../blocks';
import { isKept, keep } from '../kept';
import { textOf } from '../text';
import { isOff, noteRemoval, type Workspace } from '../workspace';
import { ownersOf, type Owner } from './rules-in-force';

/** An element that holds more than this share of the body's text is the story, whatever a selector says. */
const BULK = 0.5;

/** Takes away what the selectors of the site's, the themes' and the generic rules name. */
export function removeBySelector(workspace: Workspace): void {
  const { body, rule } = workspace;
  const owners = ownersOf(rule, workspace.themes);
  const total = () => body.textContent?.length ?? 0;
  let left = total();
  for (const owner of owners) {
    for (const [kind, selectors] of kindsOf(owner)) {
      if (isOff(rule, `${owner.id}/${kind}`)) continue;
      for (const { element, selector } of findMatches(body, selectors)) {
        if (!body.contains(element) || isKept(element)) continue;
        if ((element.textContent?.length ?? 0) > left * BULK && left > 400) {
          workspace.steps.push({
            step: 'remove',
            note: `${owner.id}/${kind} ${selector}: refused, holds the bulk of the text`,
          });
          continue;
        }
        noteRemoval(workspace, owner.id, kind, selector, element);
        removeWithEmptyParents(element, body);
        left = total();
      }
    }
  }
}

function kindsOf(owner: Owner): [RemovalKind, SelectorRemoval[]][] {
  return Object.entries(owner.rule.remove ?? {}) as [RemovalKind, SelectorRemoval[]][];
}

interface Match {
  element: Element;
  selector: string;
}

/** All matches of a list, asked in one query; which selector it was is only looked up for what matched. */
function findMatches(root: Element, selectors: SelectorRemoval[]): Match[] {
  const plain = selectors.map((entry) =>
    typeof entry === 'string' ? { selector: entry, ifText: null } : entry,
  );
  let elements: Element[];
  try {
    elements = [...root.querySelectorAll(plain.map((entry) => entry.selector).join(','))];
  } catch {
    elements = plain.flatMap((entry) => safeQuery(root, entry.selector));
  }
  return elements.flatMap((element) => {
    const hit = plain.find(
      (entry) =>
        safeMatches(element, entry.selector) &&
        (entry.ifText === null || new RegExp(entry.ifText, 'iu').test(textOf(element))),
    );
    return hit ? [{ element, selector: hit.selector }] : [];
  });
}

function safeQuery(root: Element, selector: string): Element[] {
  try {
    return [...root.querySelectorAll(selector)];
  } catch {
    return [];
  }
}

function safeMatches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}

/**
 * Marks what must stay: what the rules' `keep` lists name, and what a reader switched off, even where another rule
 * would take it too, for the switch must do what it says.
 */
export function markKept(workspace: Workspace): void {
  const { body, rule } = workspace;
  for (const owner of ownersOf(rule, workspace.themes)) {
    const kept = (owner.rule.keep ?? []).flatMap((selector) => safeQuery(body, selector));
    for (const [kind, selectors] of kindsOf(owner)) {
      if (isOff(rule, `${owner.id}/${kind}`))
        kept.push(...findMatches(body, selectors).map((match) => match.element));
    }
    for (const element of kept) keep(element);
  }
}
