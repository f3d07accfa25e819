/** Shorter headings name a section or the site. */
const HEADLINE_CHARS = 20;
const MAX_HEADINGS = 12;

/**
 * Does the document's title begin with one of its headings, as a story's does?
 * Titles are compared without case and punctuation.
 */
export function hasOwnHeadline(document: Document, title: string): boolean {
  const wanted = plain(title);
  if (wanted.length < HEADLINE_CHARS) return false;
  for (const tag of ['h1', 'h2', 'h3'] as const) {
    const headings = document.getElementsByTagName(tag);
    for (let i = 0; i < headings.length && i < MAX_HEADINGS; i++) {
      const text = plain((headings[i]!.textContent ?? '').slice(0, 400));
      if (text.length >= HEADLINE_CHARS && wanted.includes(text)) return true;
    }
  }
  return false;
}

/** ASCII is enough to compare Indonesian headlines, and `\p{L}` takes a millisecond to compile. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
