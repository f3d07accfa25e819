import type { Point, TestBrowser } from './test-browser.ts';
import { until } from './until.ts';

/** Whose story: the one in the popup, or the saved one in the library's frame. */
export type Where = 'popup' | 'library';

/** Selects text of a story with the mouse, as a person does: from the first letter of `from` to the last of `to`. */
export async function selectText(
  browser: TestBrowser,
  where: Where,
  from: string,
  to: string = from,
): Promise<void> {
  const points = await until(`“${from}” to “${to}” in the story`, () =>
    where === 'popup'
      ? browser.inReader(pointsOf, from, to)
      : browser.inPage(
          (page, find, ...wanted) => {
            const frame = page.querySelector('iframe');
            const inside = frame?.contentDocument;
            if (!frame || !inside) return null;
            const run = (0, eval)(`(${find})`) as typeof pointsOf;
            const found = run(inside, ...wanted);
            const { left, top } = frame.getBoundingClientRect();
            const moved = ({ x, y }: Point) => ({ x: x + left, y: y + top });
            return found && { from: moved(found.from), to: moved(found.to) };
          },
          pointsOf.toString(),
          from,
          to,
        ),
  );
  await browser.drag(points.from, points.to);
}

/** Where the words begin and end, scrolled into view; null where they are not (yet) there. */
function pointsOf(root: Document | ShadowRoot, from: string, to: string): { from: Point; to: Point } | null {
  const page = root.nodeType === 9 ? (root as Document) : (root.ownerDocument as Document);
  const story = root.querySelector('.article');
  if (!story) return null;
  const rangeOf = (words: string): Range | null => {
    const walker = page.createTreeWalker(story, 4);
    const nodes: Text[] = [];
    while (walker.nextNode()) nodes.push(walker.currentNode as Text);
    const at = nodes
      .map(({ data }) => data)
      .join('')
      .indexOf(words);
    if (at < 0) return null;
    const range = page.createRange();
    let passed = 0;
    for (const node of nodes) {
      const [start, end] = [at - passed, at + words.length - passed];
      if (start >= 0 && start < node.length) range.setStart(node, start);
      if (end > 0 && end <= node.length) range.setEnd(node, end);
      passed += node.length;
    }
    return range;
  };
  const [first, last] = [rangeOf(from), rangeOf(to)];
  if (!first || !last) return null;
  first.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const begin = first.getClientRects()[0];
  const end = [...last.getClientRects()].at(-1);
  if (!begin || !end) return null;
  return {
    from: { x: begin.left + 1, y: begin.top + begin.height / 2 },
    to: { x: end.right - 1, y: end.top + end.height / 2 },
  };
}

export interface DrawnMark {
  text: string;
  colour: string;
}

/** The highlights drawn in a story, in its order: the pieces of each together. */
export function marksIn(browser: TestBrowser, where: Where): Promise<DrawnMark[]> {
  const read = (root: Document | ShadowRoot) => {
    const byId = new Map<string, DrawnMark>();
    for (const mark of root.querySelectorAll<HTMLElement>('mark.noted'))
      for (const id of mark.dataset.notes?.split(' ') ?? []) {
        const known = byId.get(id);
        const text = [known?.text, mark.textContent].filter(Boolean).join('|');
        byId.set(id, { text, colour: mark.dataset.colour ?? '' });
      }
    return [...byId.values()];
  };
  if (where === 'popup') return browser.inReader(read).then((marks) => marks ?? []);
  return browser.inPage((page, source) => {
    const inside = page.querySelector('iframe')?.contentDocument;
    return inside ? ((0, eval)(`(${source})`) as (root: Document) => DrawnMark[])(inside) : [];
  }, read.toString());
}
