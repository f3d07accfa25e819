/**
 * Which element names, class names, ids and link addresses are in a tree: one walk, and then most selectors of most
 * rules are known to find nothing without asking the browser for each. Measured in Chromium: asking for all themes'
 * marks one by one took 2.8 ms a page, for the generic rule's links 0.8 ms a body.
 */
export interface MarkupIndex {
  /** False where `selector` (one selector, no comma) surely finds nothing in the tree; true where it may. */
  mayMatch(selector: string): boolean;
  /** False where `part` (lower case) surely stands in no class name and no id. */
  hasNamePart(part: string): boolean;
}

interface Needs {
  tags: string[];
  /** Class names and ids that must all be there. */
  names: string[];
  /** Parts that must stand in some class name or id (`[class*="x"]`). */
  parts: string[];
  /** Parts that must stand in some `href`. */
  hrefs: string[];
}

const known = new Map<string, Needs>();

/** Most selectors: one class name or id, and nothing else. */
const ALONE = /^[.#]([\w-]+)$/;

const lower = (text = ''): string => text.toLowerCase();

function needsOf(selector: string): Needs {
  let needs = known.get(selector);
  if (!needs) {
    const alone = ALONE.exec(selector)?.[1];
    needs = alone ? { tags: [], names: [lower(alone)], parts: [], hrefs: [] } : readNeeds(selector);
    known.set(selector, needs);
  }
  return needs;
}

/**
 * In turn: what stands between two elements, an attribute that is kept, any other, a pseudo-class (what stands in `:not()` need not be there;
 * what stands in `:has()`, `:is()` is left to the browser), a class name or id, an element's name.
 */
const TOKEN =
  /([\s>+~]+)|\[(class|id|href)[*^$~]?=["']?([^"'\]]+)["']?(?: i)?\]|\[[^\]"']*(?:"[^"]*"|'[^']*')?[^\]]*\]|::?[a-z-]+(?:\([^)]*\)+)?|[.#]((?:[\w-]|[^\0-\x7f]|\\.)+)|(?<![^\s>+~])([a-z][\w-]*)/gi;

function readNeeds(selector: string): Needs {
  const needs: Needs = { tags: [], names: [], parts: [], hrefs: [] };
  let ofLink = false;
  for (const [, between, attribute, value, name, tag] of selector.matchAll(TOKEN)) {
    if (between) ofLink = false;
    else if (tag) {
      ofLink = tag === 'a' || tag === 'link';
      needs.tags.push(lower(tag));
    } else if (name) needs.names.push(lower(name.replaceAll('\\', '')));
    else if (value && lower(attribute) !== 'href') needs.parts.push(lower(value));
    // Other elements have addresses too, and theirs are not kept.
    else if (value && ofLink) needs.hrefs.push(lower(value));
  }
  return needs;
}

/**
 * Indexes all below `root`, and `around` with what stands around that; of a whole document, which is large, class names
 * and ids only. Names are folded to lower case: without a doctype browsers compare them so.
 */
export function indexMarkup(root: Document | Element, around?: Element | null): MarkupIndex {
  const tags = new Set<string>();
  // Whole attributes: on most pages a few hundred are shared by thousands of elements.
  const attributes = new Set<string>();
  const links = new Set<string>();
  const addNames = (element: Element): void => {
    const classes = element.getAttribute('class');
    if (classes) attributes.add(classes);
    const id = element.getAttribute('id');
    if (id) attributes.add(id);
  };
  const add = (element: Element): void => {
    addNames(element);
    const name = element.localName;
    tags.add(name);
    const href = name === 'a' || name === 'link' ? element.getAttribute('href') : null;
    if (href) links.add(href);
  };
  const isPart = 'localName' in root;
  if (isPart) {
    add(root);
    for (const element of root.querySelectorAll('*')) add(element);
    for (let outer = around; outer; outer = outer.parentElement) add(outer);
  } else {
    for (const element of root.querySelectorAll('[class], [id]')) addNames(element);
  }

  const all = lower([...attributes].join('\n'));
  const names = new Set(all.split(/\s+/));
  const folded = new Set([...tags].map(lower));
  let hrefs: string | null = null;
  const hrefsHave = (part: string): boolean => (hrefs ??= lower([...links].join('\n'))).includes(part);
  return {
    mayMatch(selector) {
      // Asked some hundred times a page, and most are let go at the first name.
      const needs = needsOf(selector);
      for (const name of needs.names) if (!names.has(name)) return false;
      for (const part of needs.parts) if (!all.includes(part)) return false;
      return !isPart || (needs.tags.every((tag) => folded.has(tag)) && needs.hrefs.every(hrefsHave));
    },
    hasNamePart: (part) => all.includes(part),
  };
}
