/** What a page's head (or root) says it is made with: asked of the whole page, wherever such an element stands. */
const HEAD_MARK = /^(html|link|meta|script)(?:\[[^\]]*\])+$/;
/** What marks such an element, by its name. */
const ATTRIBUTES = { script: ['src'], link: ['href'], meta: ['name', 'property', 'content'] };

/** A selector's quoted values (lower case) where it is a mark of the head, else null; by selector. */
const valuesOf = new Map<string, readonly string[] | null>();

function readValues(selector: string): readonly string[] | null {
  let values = valuesOf.get(selector);
  if (values === undefined) {
    values = HEAD_MARK.test(selector)
      ? [...selector.matchAll(/["']([^"']+)["']/g)].map(([, value = '']) => value.toLowerCase())
      : null;
    valuesOf.set(selector, values);
  }
  return values;
}

/**
 * Says of a selector whether it marks the head, and is matched there: null where it is no such mark. A page is read once
 * for all of them; each selector asked of the browser would look at every element of it.
 */
export function headMarks(document: Document): (selector: string) => boolean | null {
  let text: string | null = null;
  const read = (): string => {
    let all = '';
    // By name alone: a selector is matched with every element of the page.
    for (const [name, attributes] of Object.entries(ATTRIBUTES))
      for (const element of document.getElementsByTagName(name))
        for (const attribute of attributes) all += `${element.getAttribute(attribute) ?? ''}\n`;
    return all.toLowerCase();
  };
  return (selector) => {
    const values = readValues(selector);
    if (!values) return null;
    if (selector.startsWith('html')) return document.documentElement?.matches(selector) ?? false;
    text ??= read();
    return values.every((value) => text!.includes(value)) && document.querySelector(selector) !== null;
  };
}
