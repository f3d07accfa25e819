import * as v from 'valibot';
import { backupEntrySchema } from '../../library/backup-entry-schema';
import type { BackupArticle, BackupPicture } from '../../library/backup-types';
import { toBase64 } from '../../base64';
import { sha256 } from '../../pictures/sha256';
import { BrokenZip, openZip, type ZipReader } from '../zip/read-zip';
import type { ZipEntry } from '../zip/zip-directory';
import {
  BACKUP_VERSION,
  FILES,
  manifestSchema,
  pictureLineSchema,
  type BackupManifest,
} from './backup-format';
import { readJsonLines } from './json-lines';

/** Why a file cannot be restored. `newer`: a later Bening wrote it. */
export type BackupFault = 'not-backup' | 'newer' | 'truncated' | 'damaged';

/** A backup in which every byte was looked at once. Both lists can be read again and again. */
export interface Backup {
  manifest: BackupManifest;
  articles: () => AsyncGenerator<BackupArticle>;
  pictures: () => AsyncGenerator<BackupPicture>;
}

/** Bytes of the manifest and of one picture. More is no backup of ours. */
const CAPS = { manifest: 100_000, picture: 50 * 1024 * 1024 };

/** Does the file say that it is a backup? Cheap: it may be harmed all the same. */
export async function isBackup(file: Blob): Promise<boolean> {
  const opened = await openZip(file);
  return opened.ok && opened.zip.entries.some(({ path }) => path === FILES.manifest);
}

/**
 * Opens a backup and reads it through, so that what is harmed or cut off is told before anything is changed.
 * `onProgress` hears how many articles were looked at, of how many.
 */
export async function openBackup(
  file: Blob,
  onProgress: (done: number, of: number) => void = () => undefined,
): Promise<{ ok: true; backup: Backup } | { ok: false; fault: BackupFault }> {
  const opened = await openZip(file);
  if (!opened.ok) return { ok: false, fault: opened.fault === 'truncated' ? 'truncated' : 'not-backup' };
  try {
    const manifest = await readManifest(opened.zip);
    if (typeof manifest === 'string') return { ok: false, fault: manifest };
    const backup: Backup = {
      manifest,
      articles: () => readArticles(opened.zip),
      pictures: () => readPictures(opened.zip),
    };
    const { counts } = manifest;
    const told = await countOf(backup.articles(), (done) => onProgress(done, counts.articles));
    const shown = await countOf(backup.pictures(), () => undefined);
    const isWhole = told === counts.articles && shown === counts.pictures;
    return isWhole ? { ok: true, backup } : { ok: false, fault: 'damaged' };
  } catch (error) {
    if (error instanceof BrokenZip) return { ok: false, fault: 'damaged' };
    throw error;
  }
}

async function readManifest(zip: ZipReader): Promise<BackupManifest | BackupFault> {
  const entry = zip.entries.find(({ path }) => path === FILES.manifest);
  if (!entry) return 'not-backup';
  const text = new TextDecoder().decode(await whole(zip, entry, CAPS.manifest));
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), manifestSchema), text);
  if (!parsed.success) return 'damaged';
  return parsed.output.version > BACKUP_VERSION ? 'newer' : parsed.output;
}

async function* readArticles(zip: ZipReader): AsyncGenerator<BackupArticle> {
  yield* readJsonLines(zip.read(entryOf(zip, FILES.articles)), backupEntrySchema);
}

async function* readPictures(zip: ZipReader): AsyncGenerator<BackupPicture> {
  const entries = new Map(zip.entries.map((entry) => [entry.path, entry]));
  for await (const { hash, type } of readJsonLines(
    zip.read(entryOf(zip, FILES.pictures)),
    pictureLineSchema,
  )) {
    const entry = entries.get(FILES.pictureFolder + hash);
    const bytes = entry && (await whole(zip, entry, CAPS.picture));
    if (!bytes || (await sha256(bytes)) !== hash) throw new BrokenZip('damaged');
    yield { hash, type, base64: toBase64(bytes) };
  }
}

function entryOf(zip: ZipReader, path: string): ZipEntry {
  const entry = zip.entries.find((each) => each.path === path);
  if (!entry) throw new BrokenZip('damaged');
  return entry;
}

async function whole(zip: ZipReader, entry: ZipEntry, cap: number): Promise<Uint8Array<ArrayBuffer>> {
  if (entry.size > cap) throw new BrokenZip('damaged');
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for await (const piece of zip.read(entry)) pieces.push(piece);
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

async function countOf(items: AsyncIterable<unknown>, onEach: (count: number) => void): Promise<number> {
  const each = items[Symbol.asyncIterator]();
  for (let count = 0; ; onEach(++count)) if ((await each.next()).done) return count;
}
