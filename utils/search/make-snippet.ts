import { isWithin } from './edit-distance';
import { slipsIn } from './find-variants';
import { areRelated } from './related-words';
import type { SearchedWords } from './search-words';
import { tokensOf, type Token } from './tokens';
import type { Segment, Snippet } from './types';

/** A passage is about two lines on a phone, three on a desktop: words in it, and before the first match. */
const PASSAGE = 34;
const LEAD_IN = 8;

export interface SnippetSource {
  id: string;
  title: string;
  notes: string[];
  text: string;
}

/** What of an article the words match: its headline with marks, and the passage where most of them stand. */
export function makeSnippet({ id, title, notes, text }: SnippetSource, words: SearchedWords[]): Snippet {
  const wanted = words.filter(({ negated }) => !negated);
  const inTitle = findMatches(title, wanted);
  const note = notes.map((each) => ({ text: each, ...findMatches(each, wanted) })).find(hasMatch);
  const inText = findMatches(text, wanted);
  const fromNote = note !== undefined && (!hasMatch(inText) || note.distinct > inText.distinct);
  return {
    id,
    title: segments(title, 0, title.length, inTitle.tokens),
    passage: fromNote ? passage(note.text, note) : hasMatch(inText) ? passage(text, inText) : [],
    fromNote,
  };
}

interface Match extends Token {
  /** Which of the words it is of, and at which place among the tokens. */
  word: number;
  at: number;
}

interface Matches {
  tokens: Match[];
  /** Words of the query that are there. */
  distinct: number;
  all: Token[];
}

const hasMatch = ({ tokens }: Matches): boolean => tokens.length > 0;

function findMatches(text: string, words: SearchedWords[]): Matches {
  const all = [...tokensOf(text)];
  const tokens = words.flatMap((word, number) => {
    const places = placesOf(all, word);
    return places.map((at) => ({ ...all[at]!, word: number, at }));
  });
  tokens.sort((a, b) => a.start - b.start);
  return { tokens, distinct: new Set(tokens.map(({ word }) => word)).size, all };
}

function placesOf(tokens: Token[], { terms, open, exact }: SearchedWords): number[] {
  const isHere = (at: number, offset: number): boolean => {
    const [found, term] = [tokens[at + offset]?.term, terms[offset]!];
    return found === term || (open && offset === terms.length - 1 && Boolean(found?.startsWith(term)));
  };
  const places = tokens.flatMap((_token, at) =>
    terms.every((_term, offset) => isHere(at, offset)) ? terms.map((_term, offset) => at + offset) : [],
  );
  const [term = ''] = terms;
  if (exact || terms.length > 1) return places;
  const others = (matches: (found: string) => boolean) =>
    tokens.flatMap(({ term: found }, at) => (matches(found) ? [at] : []));
  const related = others((found) => found !== term && areRelated(found, term));
  if (places.length + related.length > 0) return [...places, ...related];
  const most = slipsIn(term);
  return most > 0 ? others((found) => found[0] === term[0] && isWithin(found, term, most)) : [];
}

/** The words around the first of the matches that stand closest together. */
function passage(text: string, { tokens, all }: Matches): Segment[] {
  const first = bestStart(tokens);
  const from = Math.max(0, Math.min(first - LEAD_IN, all.length - PASSAGE));
  const to = Math.min(all.length, from + PASSAGE) - 1;
  const start = from === 0 ? 0 : all[from]!.start;
  const end = to === all.length - 1 ? text.length : all[to]!.end;
  const parts = segments(text, start, end, tokens);
  const cut = { text: '…', marked: false };
  return [...(from > 0 ? [cut] : []), ...parts, ...(end < text.length ? [cut] : [])];
}

/** The place of the match behind which, within one passage, most different words stand. */
function bestStart(tokens: Match[]): number {
  let [best, most] = [tokens[0]!.at, 0];
  for (const [index, { at }] of tokens.entries()) {
    const inside = tokens.slice(index, index + PASSAGE).filter((token) => token.at - at < PASSAGE - LEAD_IN);
    const distinct = new Set(inside.map(({ word }) => word)).size;
    if (distinct > most) [best, most] = [at, distinct];
  }
  return best;
}

/** `text` from `start` to `end`, with the matches marked and white space made plain. */
function segments(text: string, start: number, end: number, matches: Token[]): Segment[] {
  const parts: Segment[] = [];
  const add = (from: number, to: number, marked: boolean) => {
    if (to > from) parts.push({ text: text.slice(from, to).replace(/\s+/g, ' '), marked });
  };
  let at = start;
  for (const match of matches) {
    if (match.start < at || match.end > end) continue;
    add(at, match.start, false);
    add(match.start, match.end, true);
    at = match.end;
  }
  add(at, end, false);
  return parts;
}
