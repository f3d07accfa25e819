// One by one: `append(...nodes)` and its like take no more than some 100,000 arguments.

/** Moves nodes, however many, to the end of `into`. */
export function appendAll(into: Node, nodes: readonly Node[]): void {
  for (const node of nodes) into.appendChild(node);
}

/** Moves what is in `from` to the end of `into`. */
export function moveChildren(from: Node, into: Node): void {
  for (let child = from.firstChild; child; child = from.firstChild) into.appendChild(child);
}

/** Leaves what is in an element in its place, and takes the element away. */
export function unwrap(element: Element): void {
  const parent = element.parentNode;
  if (!parent) return;
  for (let child = element.firstChild; child; child = element.firstChild) parent.insertBefore(child, element);
  parent.removeChild(element);
}
