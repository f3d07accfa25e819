/** Of the Selection API, what browsers have besides: shadow trees are looked into by one or the other. */
interface ShadowSelection extends Omit<Selection, 'getComposedRanges'> {
  /** Chromium 137, Firefox 142. */
  getComposedRanges?: (options: { shadowRoots: ShadowRoot[] }) => StaticRange[];
}

/** Older Chromium. */
interface SelectingRoot {
  getSelection?: () => Selection | null;
}

/** What is selected in a document or a (closed) shadow tree; null where nothing is. */
export function selectedRange(root: Document | ShadowRoot): Range | null {
  const page = root.nodeType === 9 ? (root as Document) : (root.ownerDocument as Document);
  const selection = page.getSelection() as ShadowSelection | null;
  const found = selection && rangeIn(selection, root);
  if (!found || !isIn(root, found.startContainer) || !isIn(root, found.endContainer)) return null;
  const range = page.createRange();
  range.setStart(found.startContainer, found.startOffset);
  range.setEnd(found.endContainer, found.endOffset);
  return range.collapsed ? null : range;
}

function rangeIn(selection: ShadowSelection, root: Document | ShadowRoot): AbstractRange | null {
  if (root.nodeType !== 9 && selection.getComposedRanges) {
    return selection.getComposedRanges({ shadowRoots: [root as ShadowRoot] })[0] ?? null;
  }
  const own = (root as SelectingRoot).getSelection?.() ?? selection;
  return own.rangeCount > 0 ? own.getRangeAt(0) : null;
}

function isIn(root: Node, node: Node): boolean {
  return node.getRootNode() === root;
}
