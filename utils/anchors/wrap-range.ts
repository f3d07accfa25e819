/**
 * Puts an element around each piece of text in `range`, block by block, so that no block ends up inside an inline
 * element. `make` gives the (empty) element. Answers with the elements, in order; none where the range has no text.
 */
export function wrapRange(range: Range, make: () => HTMLElement): HTMLElement[] {
  return textNodesIn(range).map(({ node, start, end }) => {
    const piece = start > 0 ? node.splitText(start) : node;
    if (end - start < piece.length) piece.splitText(end - start);
    const wrapper = make();
    piece.replaceWith(wrapper);
    wrapper.append(piece);
    return wrapper;
  });
}

/** Takes a wrapper away and leaves its text as one node with its neighbours. */
export function unwrap(wrapper: HTMLElement): void {
  const parent = wrapper.parentNode;
  wrapper.replaceWith(...wrapper.childNodes);
  parent?.normalize();
}

interface Piece {
  node: Text;
  start: number;
  end: number;
}

function textNodesIn(range: Range): Piece[] {
  const root = range.commonAncestorContainer;
  const document = root.ownerDocument as Document;
  const walker = document.createTreeWalker(root.nodeType === 3 ? (root.parentNode as Node) : root, 4);
  const pieces: Piece[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (!range.intersectsNode(node)) continue;
    const start = node === range.startContainer ? range.startOffset : 0;
    const end = node === range.endContainer ? range.endOffset : node.length;
    if (start < end && /\S/.test(node.data.slice(start, end))) pieces.push({ node, start, end });
  }
  return pieces;
}
