import { FIELD_STARTS, type Segment } from './segment';
import { termsOf } from './tokens';
import { VarintWriter } from './varint';

/** What is searched of an article. Each string of a list stands for itself: no phrase reaches from one to the next. */
export interface SearchedArticle {
  id: string;
  stamp: string;
  title: string;
  /** Names, site, topics, tags. */
  about: string[];
  notes: string[];
  text: string;
  /** UTF-16 length of all that is stored of its body. */
  size: number;
}

/** For each term, flat: an article's number, how many positions, the positions. */
type Occurrences = Map<string, number[]>;

/** Makes a segment of these articles. */
export function buildSegment(articles: SearchedArticle[]): Segment {
  const occurrences: Occurrences = new Map();
  const lengths = articles.map((article, number) => addArticle(occurrences, article, number));
  const terms = [...occurrences.keys()].sort();
  const starts = new Uint32Array(terms.length + 1);
  const writer = new VarintWriter();
  terms.forEach((term, at) => {
    writePostings(writer, occurrences.get(term) ?? []);
    starts[at + 1] = writer.length;
  });
  return {
    ids: articles.map(({ id }) => id),
    stamps: articles.map(({ stamp }) => stamp),
    lengths: Uint32Array.from(lengths),
    sizes: Uint32Array.from(articles, ({ size }) => size),
    terms: terms.map((term) => `${term}\n`).join(''),
    starts,
    postings: writer.toBytes(),
  };
}

/** Notes the positions of all terms; answers how many the text has. */
function addArticle(occurrences: Occurrences, article: SearchedArticle, number: number): number {
  const positions = new Map<string, number[]>();
  const { title, about, notes, text } = FIELD_STARTS;
  addField(positions, [article.title], title, about);
  addField(positions, article.about, about, notes);
  addField(positions, article.notes, notes, text);
  const end = addField(positions, article.text.split('\n'), text, Infinity);
  for (const [term, at] of positions) {
    const list = listIn(occurrences, term);
    list.push(number, at.length);
    for (const position of at) list.push(position);
  }
  return end - text;
}

/** Positions from `from` on, a step left out after each part; what would reach `limit` is left out. */
function addField(positions: Map<string, number[]>, parts: string[], from: number, limit: number): number {
  let position = from;
  for (const part of parts) {
    for (const term of termsOf(part)) {
      if (position >= limit - 1) return position;
      listIn(positions, term).push(position);
      position += 1;
    }
    position += 1;
  }
  return position;
}

function listIn(lists: Map<string, number[]>, term: string): number[] {
  let list = lists.get(term);
  if (!list) lists.set(term, (list = []));
  return list;
}

function writePostings(writer: VarintWriter, flat: number[]): void {
  let article = 0;
  for (let at = 0; at < flat.length;) {
    let count = flat[at + 1]!;
    writer.write(flat[at]! - article);
    writer.write(count);
    article = flat[at]!;
    let position = 0;
    for (at += 2; count > 0; count--, at++) {
      writer.write(flat[at]! - position);
      position = flat[at]!;
    }
  }
}
