import { isBackup } from '../backup/open-backup';
import type { ZipFault } from '../zip/zip-directory';
import { decodeText } from './decode-text';
import { detectFormat } from './formats';
import { omnivoreParts } from './omnivore-parts';
import { openTextZip, ZIP_CAPS, type TextZip } from './text-zip';
import type { ImportPart, TextFormat } from './types';

/** A file that gives nothing, and why. */
export interface UnreadFile {
  name: string;
  why: 'unknown' | 'empty' | ZipFault;
}

/** What is in the files that a reader chose. */
export interface OpenedFiles {
  parts: ImportPart[];
  unread: UnreadFile[];
  /** Bening's own backups, which are restored and not imported. */
  backups: File[];
}

/** A zip may hold what it wants, but so many of its files are looked at. */
const FILES_IN_ZIP = 500;
const TEXT_NAME = /\.(?:csv|tsv|txt|md|json|html?)$/i;

/** Looks into the files: whose they are, by what stands in them. Nothing is taken yet. */
export async function openFiles(files: File[]): Promise<OpenedFiles> {
  const opened: OpenedFiles = { parts: [], unread: [], backups: [] };
  for (const file of files) await openFile(file, opened);
  return opened;
}

async function openFile(file: File, opened: OpenedFiles): Promise<void> {
  if (await isBackup(file)) return void opened.backups.push(file);
  if (await isZip(file)) return openZipFile(file, opened);
  if (file.size > ZIP_CAPS.file) return void opened.unread.push({ name: file.name, why: 'too-large' });
  const load = async () => decodeText(new Uint8Array(await file.arrayBuffer()));
  const { text, guessed } = await load();
  const format = detectFormat(text);
  if (format) opened.parts.push(partOf(file.name, format, guessed, async () => (await load()).text));
  else opened.unread.push({ name: file.name, why: text.trim() === '' ? 'empty' : 'unknown' });
}

async function openZipFile(file: File, opened: OpenedFiles): Promise<void> {
  const zip = await openTextZip(file);
  if (!zip.ok) return void opened.unread.push({ name: file.name, why: zip.fault });
  const omnivore = omnivoreParts(zip.zip);
  const parts = omnivore.length > 0 ? omnivore : await textParts(zip.zip, opened.unread);
  opened.parts.push(...parts.map((part) => ({ ...part, name: `${file.name} › ${part.name}` })));
  if (parts.length === 0) opened.unread.push({ name: file.name, why: 'unknown' });
}

/** All texts in a zip that are of a known format: Pocket's parts and annotations, or any export that someone zipped. */
async function textParts(zip: TextZip, unread: UnreadFile[]): Promise<ImportPart[]> {
  const parts: ImportPart[] = [];
  for (const entry of zip.entries.filter(({ path }) => TEXT_NAME.test(path)).slice(0, FILES_IN_ZIP)) {
    const text = await zip.read(entry);
    const format = text === null ? null : detectFormat(text);
    if (text === null) unread.push({ name: entry.path, why: 'damaged' });
    if (format) parts.push(partOf(entry.path, format, false, async () => (await zip.read(entry)) ?? ''));
  }
  return parts;
}

function partOf(name: string, format: TextFormat, guessed: boolean, load: () => Promise<string>): ImportPart {
  return {
    name,
    source: format.source,
    guessed,
    async *rows(context) {
      yield* format.rows(await load(), context);
    },
  };
}

async function isZip(file: Blob): Promise<boolean> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return first === 0x50 && second === 0x4b;
}
