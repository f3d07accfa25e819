import { BrokenZip, openZip } from '../zip/read-zip';
import type { ZipEntry, ZipFault } from '../zip/zip-directory';
import { decodeText } from './decode-text';

/** A zip out of which texts are read, with what a hostile one could do held down. */
export interface TextZip {
  /** Files, without folders and what systems add by themselves. */
  entries: ZipEntry[];
  /** A file's text; null where it is damaged, too large, or unfolds to more than text would. */
  read: (entry: ZipEntry) => Promise<string | null>;
}

export const ZIP_CAPS = {
  entries: 100_000,
  /** Bytes of one file, and of all that are read. */
  file: 256 * 1024 * 1024,
  all: 4 * 1024 * 1024 * 1024,
  /** Deflate shrinks text to a fifth or a tenth, and nothing but a bomb to less than a two-hundredth. */
  ratio: 200,
};
/** Below this size a high ratio harms nothing. */
const SMALL = 1024 * 1024;
const NOT_FILES = /\/$|(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$)/;

export async function openTextZip(
  file: Blob,
  caps = ZIP_CAPS,
): Promise<{ ok: true; zip: TextZip } | { ok: false; fault: ZipFault }> {
  const opened = await openZip(file);
  if (!opened.ok) return opened;
  const { zip } = opened;
  if (zip.entries.length > caps.entries) return { ok: false, fault: 'too-large' };
  let total = 0;
  const read = async (entry: ZipEntry) => {
    total += entry.size;
    const isBomb = entry.size > SMALL && entry.size > entry.packedSize * caps.ratio;
    if (entry.size > caps.file || total > caps.all || isBomb) return null;
    try {
      return decodeText(await gather(zip.read(entry), entry.size)).text;
    } catch (error) {
      if (error instanceof BrokenZip) return null;
      throw error;
    }
  };
  return { ok: true, zip: { entries: zip.entries.filter(({ path }) => !NOT_FILES.test(path)), read } };
}

async function gather(pieces: AsyncIterable<Uint8Array>, size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(size);
  let at = 0;
  for await (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
