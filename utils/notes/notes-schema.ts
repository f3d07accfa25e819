import * as v from 'valibot';
import { NOTES_LIMITS } from './limits';
import { COLOURS, type ArticleNotes, type Highlight, type NoteChange } from './types';

const moment = v.pipe(v.string(), v.isoTimestamp());

const id = v.pipe(v.string(), v.regex(/^[0-9a-zA-Z-]{1,64}$/));
const colour = v.picklist(COLOURS);
const note = v.pipe(v.string(), v.maxLength(NOTES_LIMITS.note));

export const highlightSchema = v.object({
  id,
  quote: v.pipe(v.string(), v.minLength(1), v.maxLength(NOTES_LIMITS.quote)),
  before: v.pipe(v.string(), v.maxLength(NOTES_LIMITS.context)),
  after: v.pipe(v.string(), v.maxLength(NOTES_LIMITS.context)),
  colour,
  note,
  createdAt: moment,
  updatedAt: moment,
});

/** What a page may ask for; the message that carries it comes out of hostile pages too. */
export const noteChangeSchema: v.GenericSchema<unknown, NoteChange> = v.variant('do', [
  v.object({ do: v.literal('add'), highlight: highlightSchema }),
  v.object({
    do: v.literal('change'),
    id,
    colour: v.exactOptional(colour),
    note: v.exactOptional(v.object({ from: note, to: note })),
  }),
  v.object({ do: v.literal('remove'), id }),
]);

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
