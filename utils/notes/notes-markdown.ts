import { escapeMarkdown } from '../exchange/export/escape-markdown';
import type { Highlight } from './types';

/** Highlights and their notes as Markdown to paste, with the headline they belong to and where it is from. */
export function notesMarkdown(
  highlights: Highlight[],
  { title, url }: { title: string; url: string },
): string {
  const passages = highlights.map(({ quote, note }) =>
    [`> ${escapeMarkdown(quote)}`, ...note.split(/\n+/).map((line) => escapeMarkdown(line))]
      .filter((line) => line.trim() !== '')
      .join('\n\n'),
  );
  return [`## ${escapeMarkdown(title)}`, ...passages, `<${url}>`].join('\n\n') + '\n';
}
