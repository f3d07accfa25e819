import * as v from 'valibot';

const fields = v.record(v.string(), v.unknown());

/** An article of a backup as it stands in a file (`BackupArticle`): its documents, whose own shape is looked at on restoring. */
export const backupEntrySchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[0-9a-z]{1,64}$/)),
  documents: v.object({
    article: fields,
    content: v.optional(fields),
    notes: v.optional(fields),
    place: v.optional(fields),
    pictures: v.optional(fields),
  }),
});

export type BackupEntry = v.InferOutput<typeof backupEntrySchema>;
