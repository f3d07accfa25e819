import * as v from 'valibot';

/** Version of the stored shape of `pictures:` and `picture:` documents, in each as `v`. */
export const PICTURES_VERSION = 1;

/** A picture that a story shows from `address` (as it stands there) and that is stored under its hash. */
export interface KeptPicture {
  address: string;
  /** SHA-256 of its bytes, lower-case hex. */
  hash: string;
  /** Media type, by its bytes. */
  type: string;
  bytes: number;
}

/**
 * Why a picture is not stored. For good: `gone` (the site does not give it), `not-picture` (it gives something else),
 * `large`. Until the reader asks again: `story` and `room` (it would have gone over the cap of the story, or of all),
 * `unreachable` (tried for a day and more).
 */
export type PictureFault = 'gone' | 'not-picture' | 'large' | 'story' | 'room' | 'unreachable';

export interface LostPicture {
  address: string;
  why: PictureFault;
}

/** `pictures:<id>`: what became of each picture of a story. */
export interface StoryPictures {
  kept: KeptPicture[];
  lost: LostPicture[];
}

/** `picture:<hash>`, shared by the stories that show it. */
export interface StoredPicture {
  type: string;
  base64: string;
}

/** `pending:<id>`: how often fetching the rest was tried, and when it is tried again. */
export interface PendingPictures {
  tries: number;
  /** ISO 8601; null: at once. */
  after: string | null;
}

export const FIRST_TRY: PendingPictures & Record<string, unknown> = { tries: 0, after: null };

export const hashSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
export const pictureTypeSchema = v.pipe(v.string(), v.regex(/^image\/(?:jpeg|png|gif|webp|avif)$/));
const address = v.pipe(v.string(), v.maxLength(4_096));
const bytes = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What `pictures:` documents hold besides their version. */
export const storyPicturesFields = {
  kept: v.array(v.object({ address, hash: hashSchema, type: pictureTypeSchema, bytes })),
  lost: v.array(
    v.object({
      address,
      why: v.picklist(['gone', 'not-picture', 'large', 'story', 'room', 'unreachable']),
    }),
  ),
};

const storyPicturesSchema = v.object({ v: v.literal(PICTURES_VERSION), ...storyPicturesFields });

const storedPictureSchema = v.object({
  v: v.literal(PICTURES_VERSION),
  type: pictureTypeSchema,
  base64: v.string(),
});

const pendingSchema = v.object({
  tries: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
  after: v.fallback(v.nullable(v.pipe(v.string(), v.isoTimestamp())), null),
});

/** A stored `pictures:` document; null where it is not there, corrupt, or of a version unknown to us. */
export function parseStoryPictures(document: unknown): StoryPictures | null {
  const parsed = v.safeParse(storyPicturesSchema, document);
  return parsed.success ? { kept: parsed.output.kept, lost: parsed.output.lost } : null;
}

/** A stored `picture:` document; null as above. */
export function parseStoredPicture(document: unknown): StoredPicture | null {
  const parsed = v.safeParse(storedPictureSchema, document);
  return parsed.success ? { type: parsed.output.type, base64: parsed.output.base64 } : null;
}

/** A stored `pending:` document, whatever state it is in. */
export const parsePending = (document: object): PendingPictures => v.parse(pendingSchema, document);
