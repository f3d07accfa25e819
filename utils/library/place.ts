import * as v from 'valibot';
import { articleKey, END, idOfKey, PLACE, placeKey } from './document-ids';
import { getAll, getDocument, getDocuments } from './documents';
import type { ReadingPlace } from './place-types';
import { removal } from './removal';
import type { Store } from './store';
import { editDocuments } from './write-documents';

/** How long the place in a story that is not saved is kept. */
export const KEEP_PLACE_MS = 30 * 24 * 60 * 60 * 1000;

const words = (most: number) => v.pipe(v.string(), v.maxLength(most));

const quoteSchema = v.object({
  quote: v.pipe(words(200), v.minLength(1)),
  before: words(100),
  after: words(100),
});

export const placeSchema: v.GenericSchema<unknown, ReadingPlace> = v.object({
  quote: v.optional(v.nullable(quoteSchema), null),
  share: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
});

/** Where the reader was in the story of this id; null where nothing is known, or what is there cannot be read. */
export async function readPlace(store: Store, id: string): Promise<ReadingPlace | null> {
  const parsed = v.safeParse(placeSchema, await getDocument(store, placeKey(id)));
  return parsed.success ? parsed.output : null;
}

/** Keeps the place; null forgets it. */
export async function keepPlace(
  store: Store,
  id: string,
  place: ReadingPlace | null,
  now: Date,
): Promise<void> {
  const key = placeKey(id);
  await editDocuments(store, [key], ([found]) => {
    if (!place) return removal(found ?? null);
    return [{ ...place, at: now.toISOString(), _id: key, ...(found && { _rev: found._rev }) }];
  });
}

/** Forgets the places of stories that are not saved and were left `KEEP_PLACE_MS` ago; answers how many. */
export async function sweepPlaces(store: Store, now: Date): Promise<number> {
  const limit = now.getTime() - KEEP_PLACE_MS;
  const old = (await getAll(store, PLACE, END)).filter(({ at }) => !(Date.parse(String(at)) > limit));
  const articles = await getDocuments(
    store,
    old.map(({ _id }) => articleKey(idOfKey(_id))),
  );
  const due = old.filter((_place, index) => articles[index] === null);
  for (const { _id } of due) await editDocuments(store, [_id], ([found]) => removal(found ?? null));
  return due.length;
}
