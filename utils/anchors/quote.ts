import search from 'approx-string-match';

/**
 * A place in a text by what is written there, as the Web Annotation model's TextQuoteSelector has it
 * (https://www.w3.org/TR/annotation-model/#text-quote-selector).
 */
export interface Quote {
  quote: string;
  /** What stands right before and after, for telling two equal quotes apart. */
  before: string;
  after: string;
}

const CONTEXT = 32;
/** Of the quote's characters, how many may differ after the story was edited. */
const TOLERANCE = 0.2;
/** The search is no faster than text times quote: long quotes are looked for by their beginning and end. */
const LONGEST_SEARCH = 200;

/** Describes `text.slice(start, end)`. */
export function quoteOf(text: string, start: number, end: number): Quote {
  return {
    quote: text.slice(start, end),
    before: text.slice(Math.max(0, start - CONTEXT), start),
    after: text.slice(end, end + CONTEXT),
  };
}

/** Where the quote stands now, as [start, end); null where nothing is near enough to it. */
export function findQuote(text: string, wanted: Quote): { start: number; end: number } | null {
  if (wanted.quote === '') return null;
  const exact = best(text, wanted, occurrences(text, wanted.quote));
  if (exact) return exact;
  if (wanted.quote.length <= LONGEST_SEARCH) return best(text, wanted, nearMatches(text, wanted.quote));
  return findLong(text, wanted);
}

function findLong(text: string, { quote, before, after }: Quote): { start: number; end: number } | null {
  const head = quote.slice(0, LONGEST_SEARCH);
  const tail = quote.slice(-LONGEST_SEARCH);
  const first = best(
    text,
    { quote: head, before, after: quote.slice(LONGEST_SEARCH) },
    nearMatches(text, head),
  );
  const last = best(
    text,
    { quote: tail, before: quote.slice(0, -LONGEST_SEARCH), after },
    nearMatches(text, tail),
  );
  if (!first || !last) return null;
  const length = last.end - first.start;
  const isPlausible = Math.abs(length - quote.length) <= quote.length * TOLERANCE;
  return isPlausible ? { start: first.start, end: last.end } : null;
}

interface Span {
  start: number;
  end: number;
  errors: number;
}

function occurrences(text: string, quote: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    found.push({ start: at, end: at + quote.length, errors: 0 });
  }
  return found;
}

function nearMatches(text: string, quote: string): Span[] {
  return search(text, quote, Math.floor(quote.length * TOLERANCE));
}

/** The span with the fewest faults in itself and around it. */
function best(text: string, wanted: Quote, spans: Span[]): { start: number; end: number } | null {
  let chosen: Span | null = null;
  let most = -Infinity;
  for (const span of spans) {
    const before = text.slice(Math.max(0, span.start - CONTEXT), span.start);
    const after = text.slice(span.end, span.end + CONTEXT);
    const score = sameEnd(before, wanted.before) + sameStart(after, wanted.after) - 2 * span.errors;
    if (score <= most) continue;
    chosen = span;
    most = score;
  }
  return chosen && { start: chosen.start, end: chosen.end };
}

function sameStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length += 1;
  return length;
}

function sameEnd(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one.at(-1 - length) === other.at(-1 - length))
    length += 1;
  return length;
}
