/**
 * A list written in one cell: as JSON (`["a","b"]`, Instapaper), as Python prints it (`['a', "b's"]`, Readwise), or
 * parted by commas.
 */
export function listOf(cell: string): string[] {
  const text = cell.slice(0, 10_000).trim();
  if (!/^\[.*\]$/s.test(text)) return text.split(',');
  const quoted = text.matchAll(/"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'/gs);
  return [...quoted].map(([, double, single]) => (double ?? single ?? '').replace(/\\(["'\\])/g, '$1'));
}
