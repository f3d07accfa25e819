/** White space other than single spaces, or characters without width: what there is to fold. */
const TO_FOLD = /[\t-\r\u00A0\u00AD\u1680\u2000-\u200D\u2028\u2029\u202F\u205F\u2060\u3000\uFEFF]| {2}/;

/** White space (NBSP, zero-width and soft-hyphen characters too) folded to single spaces, trimmed. */
export function foldSpace(text: string): string {
  // Most texts only have white space around them, and one look is cheaper than two replacements.
  const trimmed = text.trim();
  if (trimmed === '' || !TO_FOLD.test(trimmed)) return trimmed;
  return trimmed
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** An element's text, white space folded. */
export function textOf(node: Node): string {
  return foldSpace(node.textContent ?? '');
}

/** Latin letters and digits with the marks of print: nearly every text, and no tables of letters need be compiled. */
const LATIN_ONLY = /^[\0-\u024F\u2010-\u203A\u20AC]*$/;
const LATIN = 'a-zA-Z\\dª²³µ¹º¼-¾À-ÖØ-öø-ɏ';
const LATIN_WORDS = new RegExp(`[${LATIN}]+(?:[-'’.][${LATIN}]+)*`, 'g');

/** How many words a text has: runs of letters or digits. */
export function countWords(text: string): number {
  if (LATIN_ONLY.test(text)) return text.match(LATIN_WORDS)?.length ?? 0;
  return text.match(/[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** Characters of `element` that stand in links. */
export function linkTextLength(element: Element): number {
  if (element.localName === 'a') return textOf(element).length;
  let length = 0;
  for (const link of element.querySelectorAll('a')) length += textOf(link).length;
  return length;
}

/** Share (0 to 1) of an element's text that stands in links; 0 for an element without text. */
export function linkDensity(element: Element): number {
  const length = textOf(element).length;
  return length ? Math.min(1, linkTextLength(element) / length) : 0;
}

/** Lower case, letters and digits only: for telling whether two texts say the same. */
export function fingerprint(text: string): string {
  // Most texts are plain ASCII, and their letters need no tables.
  if (/^[\0-\x7f]*$/.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z\d]+/g, ' ')
      .trim();
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  );
}
