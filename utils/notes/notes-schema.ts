import * as v from 'valibot';
import { COLOURS, type ArticleNotes, type Highlight } from './types';

/** More than a person makes; less than what fills a store. Lengths in characters. */
export const NOTES_LIMITS = { highlights: 500, quote: 8_000, context: 64, note: 10_000 };

const moment = v.pipe(v.string(), v.isoTimestamp());

export const highlightSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[0-9a-zA-Z-]{1,64}$/)),
  quote: v.pipe(v.string(), v.minLength(1), v.maxLength(NOTES_LIMITS.quote)),
  before: v.pipe(v.string(), v.maxLength(NOTES_LIMITS.context)),
  after: v.pipe(v.string(), v.maxLength(NOTES_LIMITS.context)),
  colour: v.picklist(COLOURS),
  note: v.pipe(v.string(), v.maxLength(NOTES_LIMITS.note)),
  createdAt: moment,
  updatedAt: moment,
});

/** A stored `notes:<id>` document; highlights that cannot be read are left out, the others stay. */
export function parseNotes(id: string, stored: unknown): ArticleNotes {
  const list = v.safeParse(v.object({ highlights: v.array(v.unknown()) }), stored);
  const highlights = list.success ? list.output.highlights.flatMap(readHighlight) : [];
  return { id, highlights: highlights.slice(0, NOTES_LIMITS.highlights) };
}

function readHighlight(stored: unknown): Highlight[] {
  const parsed = v.safeParse(highlightSchema, stored);
  return parsed.success ? [parsed.output] : [];
}
