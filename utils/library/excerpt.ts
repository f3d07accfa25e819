const EXCERPT_LENGTH = 240;

/** The first words of a text, on one line. */
export function excerptOf(text: string): string {
  // Ten times as much is enough to fold, of a text that may be a book.
  const start = text.slice(0, EXCERPT_LENGTH * 10).replace(/\s+/g, ' ');
  return start.trim().slice(0, EXCERPT_LENGTH);
}
