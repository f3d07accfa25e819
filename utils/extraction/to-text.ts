import { isBlock, isElement, isText } from './blocks';
import { foldSpace } from './text';

/** The text of a clean body, one block a line; a `<br>` ends a line too. Captions only where they are the text. */
export function toText(root: Node, { captions = false } = {}): string {
  const lines: string[] = [];
  let line = '';
  const close = (): void => {
    const text = foldSpace(line);
    if (text) lines.push(text);
    line = '';
  };
  const visit = (node: Node): void => {
    if (isText(node)) {
      line += node.data;
    } else if (isElement(node) && node.localName === 'br') {
      close();
    } else if (captions || !isElement(node) || node.localName !== 'figcaption') {
      const block = isBlock(node);
      if (block) close();
      for (let child = node.firstChild; child; child = child.nextSibling) visit(child);
      if (block) close();
    }
  };
  visit(root);
  close();
  return lines.join('\n');
}
