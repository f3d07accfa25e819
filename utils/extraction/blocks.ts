const BLOCK_NAMES = new Set(
  (
    'address article aside blockquote center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul ' +
    'amp-img amp-iframe amp-video amp-youtube amp-twitter amp-instagram amp-ad iframe video audio object embed'
  ).split(' '),
);

export function isElement(node: Node | null): node is Element {
  return node?.nodeType === 1;
}

export function isText(node: Node | null): node is Text {
  return node?.nodeType === 3;
}

export function isBlockName(name: string): boolean {
  return BLOCK_NAMES.has(name);
}

export function isBlock(node: Node | null): node is Element {
  return isElement(node) && BLOCK_NAMES.has(node.localName);
}

/** Does a block stand anywhere inside? */
export function holdsBlock(element: Element): boolean {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (BLOCK_NAMES.has(child.localName) || holdsBlock(child)) return true;
  }
  return false;
}

/** Blocks that hold no other block, in document order: the lines of the text. Blocks without text are left out. */
export function leafBlocks(root: Element): Element[] {
  const leaves: Element[] = [];
  /** Does `element` hold a block somewhere inside (a `<span>` around a `<div>` counts)? */
  const visit = (element: Element): boolean => {
    let holdsBlock = false;
    for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
      const isOuter = visit(child);
      const isBlockItself = BLOCK_NAMES.has(child.localName);
      if (isBlockItself && !isOuter && /\S/.test(child.textContent ?? '')) leaves.push(child);
      holdsBlock ||= isOuter || isBlockItself;
    }
    return holdsBlock;
  };
  visit(root);
  return leaves;
}

/**
 * Elements below `root` with one of these names, in document order. A walk: a fresh document has to read a list of
 * selectors first, and then tries each of them on every element.
 */
export function elementsNamed(root: Element, names: ReadonlySet<string>): Element[] {
  const found: Element[] = [];
  for (const element of root.querySelectorAll('*')) if (names.has(element.localName)) found.push(element);
  return found;
}

/** Names in a text, for `elementsNamed`. */
export const namesIn = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Removes `node`, and then every ancestor below `root` that it leaves without text or picture. */
export function removeWithEmptyParents(node: Element, root: Element): void {
  let parent: Element | null = node.parentElement;
  node.remove();
  while (parent && parent !== root && isHollow(parent)) {
    const next: Element | null = parent.parentElement;
    parent.remove();
    parent = next;
  }
}

const SUBSTANCE = 'img, picture, video, audio, iframe, object, embed, amp-img, hr, svg';

/** No text and nothing to look at. */
export function isHollow(element: Element): boolean {
  return !/[^\s\u200B\uFEFF\u00A0]/.test(element.textContent ?? '') && !element.querySelector(SUBSTANCE);
}
