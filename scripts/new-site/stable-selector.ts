/** Class words that lay out a page and say nothing of what stands in it, or that a build tool makes up. */
const LAYOUT =
  /^(?:row|col|cols?-.*|container(?:-fluid)?|wrapper|wrap|clearfix|clear|cf|main|left|right|fl|fr|active|show|hide|hidden|lazy.*|js-.*|is-.*|has-.*|[pm][tblrxy]?-?\d+|w-.*|h-.*|d-.*|text-(?:\w+-)?\d+|text-(?:left|right|center|justify|sm|xs|lg|xl|\d?xl|black|white|gray)|font-.*|flex.*|grid|gap-.*|bg-.*|border.*|rounded.*|block|inline.*|relative|absolute|sc-.*|css-.*|jsx-.*|post-\d+|hentry|published|updated)$/i;

/** A name that a person chose and that will be there on the next page: words, no numbers of a post, no hash. */
function isStable(name: string): boolean {
  return /^[a-z][a-z_-]{2,40}$/i.test(name) && !LAYOUT.test(name) && !/[A-Z].*[a-z][A-Z]/.test(name);
}

/** The element's own selectors, the most telling first: id, item property, test ids, class names. */
function ownSelectors(element: Element): string[] {
  const name = element.localName;
  const heading = /^h[1-6]$/.test(name) ? name : '';
  const selectors: string[] = [];
  for (const attribute of ['itemprop', 'data-testid', 'data-qa-id']) {
    const value = element.getAttribute(attribute);
    if (value && /^[\w-]{3,40}$/.test(value)) selectors.push(`${name}[${attribute}='${value}']`);
  }
  if (isStable(element.id)) selectors.push(`#${element.id}`);
  const classes = [...element.classList].filter(isStable).sort((a, b) => b.length - a.length);
  selectors.push(...classes.map((each) => `${heading}.${each}`));
  if (name === 'time' || name === 'h1') selectors.push(name);
  return selectors;
}

/**
 * A selector that finds `element` first in its document by names that will last, with at most three ancestors' names
 * before it; null where there is none.
 */
export function stableSelector(element: Element): string | null {
  const { ownerDocument: document } = element;
  const finds = (selector: string) => document.querySelector(selector) === element;
  const own = ownSelectors(element);
  const alone = own.find(finds);
  if (alone) return alone;
  let ancestor = element.parentElement;
  for (let steps = 0; ancestor && steps < 4; steps += 1, ancestor = ancestor.parentElement) {
    for (const outer of ownSelectors(ancestor)) {
      const found = [...own, element.localName].map((inner) => `${outer} ${inner}`).find(finds);
      if (found) return found;
    }
  }
  return null;
}
