/**
 * Goes over what is below `root`, in document order, and without recursion: scripts nest elements deeper than the stack goes.
 * `enter`: is there something to look at in this node? `leave`: all in a node that was entered has been.
 */
export function walk(root: Node, enter: (node: Node) => boolean, leave?: (node: Node) => void): void {
  let node: Node | null = root.firstChild;
  while (node) {
    const inner: Node | null = enter(node) ? node.firstChild : null;
    if (inner) {
      node = inner;
      continue;
    }
    leave?.(node);
    while (node && !node.nextSibling) {
      node = node.parentNode;
      if (node === root) return;
      if (node) leave?.(node);
    }
    node = node?.nextSibling ?? null;
  }
}
