/** The parser of both browsers goes no deeper; scripts have no end. */
const DEEPEST = 512;

/**
 * `tree` with all that is in it, for the document `into`. Where a script has nested it deeper than any parser does, a flatter
 * copy: to copy 30,000 levels ends Firefox' tab (153), and what comes after would run out of stack. Of elements of one name that
 * hold nothing but one another the innermost is kept, and what is still too deep stands side by side, as a parser puts it.
 */
export function importTree<T extends Node>(into: Document, tree: T): T {
  return isDeep(into, tree) ? copyFlat(into, tree) : into.importNode(tree, true);
}

// Nothing is asked of the nodes themselves but of walkers and other elements: a form answers to its fields' names first.

function isDeep(into: Document, tree: Node): boolean {
  const { getElementsByTagName } = into.createElement('i');
  // Most stories have fewer elements than that.
  if (tree.nodeType === 1 && Reflect.apply(getElementsByTagName, tree, ['*']).length < DEEPEST) return false;
  const walker = into.createTreeWalker(tree, 1 /* elements */);
  let depth = 0;
  while (depth < DEEPEST) {
    if (walker.firstChild()) depth += 1;
    else {
      while (!walker.nextSibling()) {
        if (!walker.parentNode()) return false;
        depth -= 1;
      }
    }
  }
  return true;
}

function copyFlat<T extends Node>(into: Document, tree: T): T {
  const { appendChild } = into.createElement('i');
  const copy = into.importNode(tree, false);
  const walker = into.createTreeWalker(tree);
  /** For each level of the walk: where what is inside goes, and how deep that is in the copy. */
  const places: { node: Node; depth: number }[] = [{ node: copy, depth: 0 }];
  for (;;) {
    if (!walker.firstChild()) {
      places.pop();
      while (!walker.nextSibling()) {
        if (!walker.parentNode()) return copy;
        places.pop();
      }
    }
    const place = places.at(-1) ?? { node: copy, depth: 0 };
    const node = walker.currentNode;
    if (isShell(walker, node)) {
      places.push(place);
      continue;
    }
    const own = into.importNode(node, false);
    Reflect.apply(appendChild, place.node, [own]);
    places.push(place.depth < DEEPEST ? { node: own, depth: place.depth + 1 } : place);
  }
}

/** An element with one of its own name in it, and nothing else. */
function isShell(walker: TreeWalker, node: Node): boolean {
  let inner = 0;
  let child = walker.firstChild();
  while (child && (child.nodeType === 1 ? child.nodeName === node.nodeName && inner++ === 0 : isBlank(child)))
    child = walker.nextSibling();
  walker.currentNode = node;
  return child === null && inner === 1;
}

const isBlank = ({ nodeType, nodeValue }: Node) => nodeType !== 3 || !/\S/.test(nodeValue ?? '');
