/** Why a zip, or a file in it, cannot be read. */
export type ZipFault = 'not-zip' | 'truncated' | 'damaged' | 'unsupported' | 'too-large';

/** One file, as the zip's directory tells of it. */
export interface ZipEntry {
  path: string;
  /** 0 stored, 8 deflated. */
  method: number;
  crc: number;
  /** Bytes in the zip, and as they were. */
  packedSize: number;
  size: number;
  /** Where its own header begins. */
  at: number;
}

const END_RECORD = 22;
const ENTRY = 46;
const LONGEST_COMMENT = 0xffff;
/** A directory of 65,535 files with long names is some 10 MB. */
const LARGEST_DIRECTORY = 64 * 1024 * 1024;

/**
 * Reads what the end of a zip says of its files (PKWARE APPNOTE 4.3.12, 4.3.16). A zip that was cut off has no
 * end, so that it is told at once. Encrypted files, 64-bit sizes and other packings than deflate are not supported.
 */
export async function readDirectory(file: Blob): Promise<ZipEntry[] | ZipFault> {
  const head = new DataView(await file.slice(0, 4).arrayBuffer());
  const looksLikeZip = head.byteLength === 4 && head.getUint16(0, true) === 0x4b50;
  const tailStart = Math.max(0, file.size - END_RECORD - LONGEST_COMMENT);
  const tail = new DataView(await file.slice(tailStart).arrayBuffer());
  const end = findEnd(tail);
  if (end < 0) return looksLikeZip ? 'truncated' : 'not-zip';
  const count = tail.getUint16(end + 10, true);
  const size = tail.getUint32(end + 12, true);
  const start = tail.getUint32(end + 16, true);
  if (count === 0xffff || start === 0xffff_ffff) return 'unsupported';
  if (size > LARGEST_DIRECTORY) return 'too-large';
  if (start + size > tailStart + end) return 'damaged';
  return readEntries(new DataView(await file.slice(start, start + size).arrayBuffer()), count);
}

function findEnd(tail: DataView): number {
  for (let at = tail.byteLength - END_RECORD; at >= 0; at--) {
    if (tail.getUint32(at, true) !== 0x0605_4b50) continue;
    if (at + END_RECORD + tail.getUint16(at + 20, true) === tail.byteLength) return at;
  }
  return -1;
}

function readEntries(directory: DataView, count: number): ZipEntry[] | ZipFault {
  const decoder = new TextDecoder();
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let index = 0; index < count; index++) {
    if (at + ENTRY > directory.byteLength || directory.getUint32(at, true) !== 0x0201_4b50) return 'damaged';
    const nameLength = directory.getUint16(at + 28, true);
    const next =
      at + ENTRY + nameLength + directory.getUint16(at + 30, true) + directory.getUint16(at + 32, true);
    if (next > directory.byteLength) return 'damaged';
    const method = directory.getUint16(at + 10, true);
    const isEncrypted = (directory.getUint16(at + 8, true) & 1) === 1;
    const entry = {
      path: decoder.decode(new Uint8Array(directory.buffer, directory.byteOffset + at + ENTRY, nameLength)),
      method,
      crc: directory.getUint32(at + 16, true),
      packedSize: directory.getUint32(at + 20, true),
      size: directory.getUint32(at + 24, true),
      at: directory.getUint32(at + 42, true),
    };
    if (isEncrypted || (method !== 0 && method !== 8) || entry.at === 0xffff_ffff) return 'unsupported';
    entries.push(entry);
    at = next;
  }
  return entries;
}
