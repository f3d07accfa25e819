/** How a builder puts elements and what is in them to the end of another. */
export interface Fill {
  /** A new element with the attributes of `like`. */
  make: (to: Element, name: string, like?: Element) => Element;
  /** Copies what is in `from`; `lines`: without blocks. */
  children: (from: Node, to: Element, lines?: boolean) => void;
  node: (node: Node, to: Element) => void;
}

type Builder = (element: Element, to: Element, fill: Fill) => void;

/** Blocks that hold only certain children, and how each is built again so that it does. */
export const STRUCTURED: Record<string, Builder> = {
  ul: buildList,
  ol: buildList,
  dl: buildDefinitions,
  figure: buildFigure,
  table: buildTable,
};

function buildList(list: Element, to: Element, fill: Fill): void {
  const copy = fill.make(to, list.localName, list);
  for (const child of solidChildren(list)) fillAs('li', ['li'], child, copy, fill);
}

/** Terms and what they mean, in turns; anything else becomes plain blocks. */
function buildDefinitions(list: Element, to: Element, fill: Fill): void {
  const children = solidChildren(list);
  const order = children.map((child) => (isNamed(child, 'dt') ? 't' : isNamed(child, 'dd') ? 'd' : 'x'));
  if (!/^(?:t+d+)+$/.test(order.join(''))) return fill.children(list, fill.make(to, 'div', list));
  const copy = fill.make(to, 'dl', list);
  for (const child of children as Element[])
    fill.children(child, fill.make(copy, child.localName, child), isNamed(child, 'dt'));
}

/** Pictures and the like first, all captions as one after them. */
function buildFigure(figure: Element, to: Element, fill: Fill): void {
  const copy = fill.make(to, 'figure', figure);
  const children = solidChildren(figure);
  const isCaption = (child: Node) => isNamed(child, 'figcaption');
  for (const child of children) if (!isCaption(child)) fill.node(child, copy);
  const captions = children.filter(isCaption);
  if (captions.length > 0) {
    const caption = fill.make(copy, 'figcaption');
    for (const each of captions) fill.children(each, caption);
  }
  if (!copy.hasChildNodes()) copy.remove();
}

/** Rows and the first caption; what stands between rows comes before the table, as HTML parsers put it. */
function buildTable(table: Element, to: Element, fill: Fill): void {
  const parts = tableParts(table);
  const caption = parts.find((part) => isNamed(part, 'caption'));
  const rows = parts.filter((part): part is Element => isNamed(part, 'tr'));
  for (const part of parts) if (part !== caption && !isNamed(part, 'tr')) fill.node(part, to);
  if (rows.length === 0) return void (caption && fill.node(caption, to));
  const copy = fill.make(to, 'table', table);
  if (caption) fill.children(caption, fill.make(copy, 'caption', caption as Element), true);
  const body = fill.make(copy, 'tbody');
  for (const row of rows) {
    const line = fill.make(body, 'tr', row);
    for (const child of solidChildren(row)) fillAs('td', ['td', 'th'], child, line, fill);
  }
}

const GROUPS = ['thead', 'tbody', 'tfoot', 'colgroup', 'col'];

function tableParts(group: Element): Node[] {
  return solidChildren(group).flatMap((child) =>
    GROUPS.some((name) => isNamed(child, name)) ? tableParts(child as Element) : child,
  );
}

/** Copies `child` as what it is, where that is one of `names`, else into a new `name`. */
function fillAs(name: string, names: string[], child: Node, to: Element, fill: Fill): void {
  if (names.some((each) => isNamed(child, each)))
    fill.children(child, fill.make(to, (child as Element).localName, child as Element));
  else fill.node(child, fill.make(to, name));
}

/** Elements, and text that is more than white space. */
function solidChildren(parent: Element): Node[] {
  return [...parent.childNodes].filter(
    (child) => child.nodeType === 1 || (child.nodeType === 3 && /\S/.test((child as Text).data)),
  );
}

function isNamed(node: Node, name: string): boolean {
  return node.nodeType === 1 && (node as Element).localName === name;
}
