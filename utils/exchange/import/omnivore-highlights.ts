/**
 * Highlights as Omnivore writes them into Markdown (`highlightToMarkdown`): each a quotation whose lines begin with `>`,
 * then maybe a line of labels (`#label`), then maybe a note; a note on the whole story stands without a quotation.
 */
export function readHighlights(markdown: string): { quote: string; note: string }[] {
  const found: { quote: string[]; note: string[] }[] = [];
  let inQuote = false;
  for (const line of markdown.split('\n')) {
    const quoted = /^> ?(.*)$/.exec(line)?.[1];
    if (quoted !== undefined && !inQuote) found.push({ quote: [], note: [] });
    if (quoted === undefined && line.trim() === '') {
      inQuote = false;
      continue;
    }
    inQuote = quoted !== undefined || inQuote;
    if (found.length === 0) found.push({ quote: [], note: [] });
    const last = found.at(-1);
    if (inQuote) last?.quote.push(quoted ?? line);
    else if (!isLabels(line)) last?.note.push(line);
  }
  return found.map(({ quote, note }) => ({ quote: quote.join('\n').trim(), note: note.join('\n').trim() }));
}

/** `#satu #dua`: all words are labels. */
function isLabels(line: string): boolean {
  return line
    .trim()
    .split(' ')
    .every((word) => word.startsWith('#'));
}
