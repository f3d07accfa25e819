export interface Token {
  /** As it stands in the index: lower case, without diacritics. */
  term: string;
  /** Where it stands in the text, UTF-16 offsets. */
  start: number;
  end: number;
}

/** Whole numbers with thousands (`1.500.000`), other numbers with one decimal part (`1,2`, `10.30`), words (`Jum'at`). */
const TOKEN = /\d{1,3}(?:[.,]\d{3})+(?!\d)|\d+(?:[.,]\d+)?|[\p{L}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;

const LONGEST_TERM = 40;

/**
 * The words and numbers of a text, in order. Letters and digits are parted, so that `Rp1,2` and `covid-19` are two
 * tokens side by side each; a query is cut the same way and looks for them side by side.
 */
export function* tokensOf(text: string): Generator<Token> {
  for (const match of text.matchAll(TOKEN)) {
    const term = foldTerm(match[0]);
    if (term) yield { term, start: match.index, end: match.index + match[0].length };
  }
}

/** The terms alone. */
export function termsOf(text: string): string[] {
  return Array.from(tokensOf(text), ({ term }) => term);
}

function foldTerm(token: string): string {
  return (isDigit(token) ? foldNumber(token) : fold(token).replace(/['’ʼ]/g, '')).slice(0, LONGEST_TERM);
}

/** Lower case, without diacritics: `Éra` is `era`. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return IS_ASCII.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
}

const IS_ASCII = /^[\x00-\x7f]*$/;

/** Indonesian and English write `1.500` and `1,500` for the same number, `1,2` and `1.2` for another. */
function foldNumber(number: string): string {
  return /[.,]\d{3}(?!\d)/.test(number) ? number.replace(/[.,]/g, '') : number.replace(',', '.');
}

function isDigit(token: string): boolean {
  const first = token.charCodeAt(0);
  return first >= 48 && first <= 57;
}
