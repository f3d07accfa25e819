import { Inflate } from 'fflate';
import { crc32 } from './crc32';
import { readDirectory, type ZipEntry, type ZipFault } from './zip-directory';

/** Thrown while a file is read whose bytes are not what the zip says of them. */
export class BrokenZip extends Error {
  constructor(readonly fault: ZipFault) {
    super(`zip: ${fault}`);
  }
}

export interface ZipReader {
  /** In the order of the zip's directory. */
  entries: ZipEntry[];
  /** The file's bytes, inflated, in pieces; throws `BrokenZip` where they are not what the directory says. */
  read: (entry: ZipEntry) => AsyncGenerator<Uint8Array<ArrayBuffer>>;
}

const LOCAL_HEADER = 30;
const PIECE = 256 * 1024;

/**
 * Opens a zip without reading it whole: its directory first, then each file when it is asked for. What a file says of
 * its size is held to, so that a small one cannot unfold to more than it announced.
 */
export async function openZip(
  file: Blob,
): Promise<{ ok: true; zip: ZipReader } | { ok: false; fault: ZipFault }> {
  const entries = await readDirectory(file);
  if (!Array.isArray(entries)) return { ok: false, fault: entries };
  return { ok: true, zip: { entries, read: (entry) => readEntry(file, entry) } };
}

async function* readEntry(file: Blob, entry: ZipEntry): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const start = await startOf(file, entry);
  let [crc, size] = [0, 0];
  for await (const piece of inflate(file.slice(start, start + entry.packedSize), entry.method)) {
    size += piece.length;
    if (size > entry.size) throw new BrokenZip('damaged');
    crc = crc32(piece, crc);
    yield piece;
  }
  if (size !== entry.size || crc !== entry.crc) throw new BrokenZip('damaged');
}

/** Where the file's bytes begin: behind its own header, whose length stands only there. */
async function startOf(file: Blob, { at }: ZipEntry): Promise<number> {
  const header = new DataView(await file.slice(at, at + LOCAL_HEADER).arrayBuffer());
  if (header.byteLength < LOCAL_HEADER || header.getUint32(0, true) !== 0x0403_4b50)
    throw new BrokenZip('damaged');
  return at + LOCAL_HEADER + header.getUint16(26, true) + header.getUint16(28, true);
}

async function* inflate(packed: Blob, method: number): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const ready: Uint8Array<ArrayBuffer>[] = [];
  const inflater = new Inflate((chunk) => void ready.push(chunk as Uint8Array<ArrayBuffer>));
  for (let at = 0; at < packed.size || at === 0; at += PIECE) {
    const piece = new Uint8Array(await packed.slice(at, at + PIECE).arrayBuffer());
    if (method === 0) yield piece;
    else {
      try {
        inflater.push(piece, at + PIECE >= packed.size);
      } catch {
        throw new BrokenZip('damaged');
      }
      yield* ready.splice(0);
    }
  }
}
