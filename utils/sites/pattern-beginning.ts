/** An escape, a class, the begin of a group, a quantifier, or any other character of a pattern's source. */
const TOKENS =
  /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|k<[^>]*>|.)|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:[:=!]|<[=!]|<[^>]*>))?|(?:[*+?]|\{\d+(?:,\d*)?\})\??|[^]/gi;
const SPELLED = /^[a-z ]$/i;
const QUANTIFIER = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??$/;
const MAY_BE_MISSING = /^(?:[*?]|\{0)/;
/** Enough to tell most texts apart. */
const LETTERS = 3;

/**
 * The beginning of a pattern, up to and with the first word or words that it spells out: it matches wherever the pattern does,
 * since what follows only asks for more. All of it where it is a choice between patterns (`a|b`).
 */
export function beginningOf(source: string): string {
  let end = source.length;
  let depth = 0;
  // Of the thing being read, and of those before it; `least` of the choices in a group.
  let letters = 0;
  let least = Infinity;
  let before = 0;
  let isLook = false;
  const tokens = [...source.matchAll(TOKENS)];
  for (const [at, { 0: token, index }] of tokens.entries()) {
    if (depth === 0 && token === '|') return source;
    if (token.startsWith('(')) {
      if (depth === 0) [letters, least, isLook] = [0, Infinity, /[=!]$/.test(token)];
      depth += 1;
      continue;
    }
    if (token === ')') depth -= 1;
    else if (depth === 1 && token === '|') [least, letters] = [Math.min(least, letters), 0];
    else if (depth > 0) letters += /^[a-z]$/i.test(token) ? 1 : 0;
    else if (!QUANTIFIER.test(token))
      [letters, least, isLook] = [/^[a-z]$/i.test(token) ? 1 : 0, Infinity, false];
    const next = tokens[at + 1]?.[0] ?? '';
    if (depth > 0 || QUANTIFIER.test(next)) continue;
    const isOptional = QUANTIFIER.test(token) && MAY_BE_MISSING.test(token);
    if (!isOptional && !isLook) before += Math.min(least, letters);
    const goesOn = SPELLED.test(token) && SPELLED.test(next) && !QUANTIFIER.test(tokens[at + 2]?.[0] ?? '');
    if (before >= LETTERS && !goesOn && end === source.length) end = index + token.length;
  }
  return source.slice(0, end);
}
