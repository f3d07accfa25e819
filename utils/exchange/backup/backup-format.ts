import * as v from 'valibot';

/** A backup's files (docs/backup.md). */
export const FILES = {
  manifest: 'bening-backup.json',
  articles: 'articles.jsonl',
  pictures: 'pictures.jsonl',
  pictureFolder: 'pictures/',
};

/** Version of the backup's own shape; what lies in the documents has versions of its own. */
export const BACKUP_VERSION = 1;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Written last: a backup that has it is whole. */
export const manifestSchema = v.object({
  format: v.literal('bening-backup'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  exportedAt: v.pipe(v.string(), v.isoTimestamp()),
  counts: v.object({ articles: count, pictures: count }),
});

export type BackupManifest = v.InferOutput<typeof manifestSchema>;

/** A line of `pictures.jsonl`: the file `pictures/<hash>` is of that type. */
export const pictureLineSchema = v.object({
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  type: v.pipe(v.string(), v.regex(/^image\/[a-z0-9.+-]{1,40}$/)),
});
