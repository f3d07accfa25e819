/**
 * A table as GitHub and Obsidian write it: no table there is without a head and no cell spans several, so the first
 * row is the head and short rows are filled up. `toText` writes a cell's content.
 */
export function markdownTable(table: HTMLTableElement, toText: (cell: HTMLElement) => string): string {
  const rows = [...table.querySelectorAll('tr')].map((row) => [...row.children] as HTMLElement[]);
  const [head, ...body] = rows.filter((cells) => cells.length > 0);
  if (!head) return '\n\n';
  const width = Math.max(head.length, ...body.map((cells) => cells.length));
  const line = (cells: string[]): string =>
    `| ${Array.from({ length: width }, (_, at) => cells[at] ?? '').join(' | ')} |`;
  const caption = table.querySelector('caption');
  const title = caption ? toText(caption).trim() : '';
  return [
    '\n',
    ...(title ? [title, ''] : []),
    line(head.map((cell) => toCell(cell, toText))),
    line(Array.from({ length: width }, () => '---')),
    ...body.map((cells) => line(cells.map((cell) => toCell(cell, toText)))),
    '\n',
  ].join('\n');
}

/** Several blocks become one line, as a line is all a cell has. */
function toCell(cell: HTMLElement, toText: (cell: HTMLElement) => string): string {
  return toText(cell)
    .trim()
    .replace(/\s*\n\s*/g, ' ');
}
