/** Caps: letters of a tag, tags of an article. */
export const TAG_CAPS = { letters: 60, tags: 50 };

/**
 * A tag as it is kept and compared: `  Harga  Beras ` is `harga beras`. Empty where nothing is left. Commas part tags
 * wherever several are typed or exported, so none stands in one.
 */
export function normaliseTag(tag: string): string {
  const folded = tag
    .normalize('NFC')
    .replace(/[\s,#\p{Cc}]+/gu, ' ')
    .toLowerCase();
  return [...folded.trim()].slice(0, TAG_CAPS.letters).join('').trim();
}

/** Tags without doubles, in their order, at most `TAG_CAPS.tags`. */
export function normaliseTags(tags: string[]): string[] {
  return [...new Set(tags.map(normaliseTag).filter(Boolean))].slice(0, TAG_CAPS.tags);
}
