import { isElement, isText } from '../blocks';

/** Takes the last `count` characters of an element's text, and the inline elements that leaves empty. */
export function cutEnd(block: Element, count: number): Text {
  let left = count;
  let cut = '';
  let text = lastText(block);
  while (left > 0 && text) {
    const keep = Math.max(0, text.data.length - left);
    cut = text.data.slice(keep) + cut;
    left -= text.data.length - keep;
    text.data = text.data.slice(0, keep);
    let emptied: Node | null = keep === 0 ? text : null;
    while (emptied && emptied !== block) {
      const parent: Node | null = emptied.parentNode;
      const hollow =
        !isElement(emptied) || (!emptied.textContent && !emptied.querySelector('img, iframe, video'));
      if (!hollow) break;
      (emptied as ChildNode).remove();
      emptied = parent;
    }
    text = lastText(block);
  }
  return block.ownerDocument.createTextNode(cut);
}

function lastText(node: Node): Text | null {
  for (let child = node.lastChild; child; child = child.previousSibling) {
    if (isText(child)) {
      if (child.data) return child;
    } else {
      const inner = lastText(child);
      if (inner) return inner;
    }
  }
  return null;
}
