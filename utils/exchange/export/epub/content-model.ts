/** What may stand where in XHTML, as far as a sanitised story has it (https://html.spec.whatwg.org/#content-models). */
const names = (list: string) => new Set(list.split(' '));

/** Stands in a line. */
export const PHRASING = names(
  'a abbr b br cite code del em i img ins kbd mark q s samp small span strong sub sup u var',
);
/** Blocks that hold blocks. */
export const FLOW = names('article blockquote div header section');
/** Blocks that hold lines only. */
export const LINES = names('h1 h2 h3 h4 h5 h6 p pre');

/** Names whose rules (a valid `datetime`, no nesting) ask more than an e-reader shows. */
export const RENAMED: Record<string, string> = { time: 'span', dfn: 'i' };

const BLOCKS = [...FLOW, ...LINES]
  .concat('dl figure ol table ul hr li dt dd tr td th figcaption caption'.split(' '))
  .join(',');

export function holdsBlocks(element: Element): boolean {
  return element.querySelector(BLOCKS) !== null;
}
