import { LetterPattern } from '../../patterns/letter-pattern';

const INITIAL = String.raw`[\p{L}]{2,6}\d?`;
const NEWSROOM = String.raw`(?:red|redaksi|tim|adv|ant|antara|rls|hms|humas|net|int|fin|rel|zk|\*{1,3}|#)`;
const SEPARATED = new LetterPattern(
  String.raw`^(?:\p{Lu}?\p{Ll}{1,5}\d?|\p{Lu}{1,3})(?:\s?[/,|.-]\s?(?:\p{Lu}?\p{Ll}{1,5}\d?|\p{Lu}{1,3}|\*)){1,4}$`,
);
const HAS_SMALL_OR_PAIR = new LetterPattern(String.raw`\p{Ll}|^\p{Lu}{1,3}\/\p{Lu}{1,3}$`);
const SINGLE = new LetterPattern(String.raw`^(?:\p{Ll}{2,5}\d?|${NEWSROOM})$`);
const CASELESS = new LetterPattern(String.raw`^${NEWSROOM}(?:\s?[/-]\s?${INITIAL})*$`, 'i');
/** A bracket at the very end, a star or a full stop around it. */
const LAST_BRACKET = new LetterPattern(
  String.raw`\s*\*{0,3}\s*[([]\s*([\p{L}\d/,|.*# -]{1,30})\s*[)\]]\s*\*{0,3}\s*\.?\s*$`,
);
const LAST_STARS = /\s*(?:\(\s*\*{1,3}\s*\)|\*{3}|#{3})\s*$/;
/** How either ends: most texts do not. */
const ENDS_SO = /[)\]*#]\s*\.?\s*$/;
/** Pairs of words that a sentence may close with. */
const WORDS =
  /^(?:dan\/atau|atau\/dan|pria\/wanita|laki\/perempuan|ya\/tidak|per\/.*|[a-z]{2,6}, [a-z]{4,6}|km\/jam|ibu\/bapak|bapak\/ibu)$/i;

export interface ClosingInitials {
  /** `tom/tra`; null for mere stars. */
  initials: string | null;
  /** Where in the text the initials begin, white space before them included. */
  index: number;
}

/**
 * Initials that close a story: "(tom/tra)", "[tom]", "*(A/B)*", "(red)", "***". `alone`: they stand in an element or a line of
 * their own. A lone word in brackets counts only where the sentence before it is over: "Komisi (KPK)", "(21/11/2023)" and
 * "terapi bicara (lisan)" stay.
 */
export function closingInitials(text: string, alone: boolean): ClosingInitials | null {
  if (!ENDS_SO.test(text)) return null;
  const stars = LAST_STARS.exec(text);
  if (stars) return { initials: null, index: stars.index };
  const match = LAST_BRACKET.exec(text);
  const inner = match?.[1]?.trim();
  if (!match || !inner || WORDS.test(inner)) return null;
  if (/^[*#]+$/.test(inner)) return { initials: null, index: match.index };
  const before = text.slice(0, match.index).trimEnd();
  const over = alone || before === '' || /[.!?…”"’'»)]$/u.test(before);
  const separated =
    SEPARATED.test(inner) && (over || /^[^,.]+$/.test(inner)) && HAS_SMALL_OR_PAIR.test(inner);
  const single = (SINGLE.test(inner) || CASELESS.test(inner)) && over;
  return separated || single ? { initials: inner, index: match.index } : null;
}
