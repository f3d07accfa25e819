import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** One file of a zip. */
export interface ZipFile {
  /** Inside the zip, with `/`. */
  path: string;
  content: string | Uint8Array | AsyncIterable<string>;
  /**
   * `text` is compressed; `packed` (pictures) is not worth it; `bare` is what EPUB asks of its first file: the bytes
   * themselves, not even framed as deflate.
   */
  as?: 'text' | 'packed' | 'bare';
}

/** What a zip can hold without its 64-bit extension, which fflate does not write: files, and bytes in all. */
export const ZIP_LIMITS = { files: 65_535, bytes: 0xffff_ffff };

export class ZipTooLarge extends Error {}

/**
 * Writes a zip bit by bit: the next file is asked for when the one before is written, so memory holds one at a time.
 * `moment` dates the files. Throws `ZipTooLarge` where there is more than a zip can hold.
 */
export async function* writeZip(
  files: AsyncIterable<ZipFile> | Iterable<ZipFile>,
  moment: Date,
  limits = ZIP_LIMITS,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const ready: Uint8Array<ArrayBuffer>[] = [];
  let [count, bytes] = [0, 0];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk as Uint8Array<ArrayBuffer>);
    bytes += chunk.length;
  });
  for await (const { path, content, as = 'text' } of files) {
    count += 1;
    const entry =
      as === 'bare' ? new ZipPassThrough(path) : new ZipDeflate(path, { level: as === 'packed' ? 0 : 6 });
    entry.mtime = moment;
    zip.add(entry);
    for await (const piece of pieces(content)) {
      entry.push(piece);
      yield* ready.splice(0);
    }
    entry.push(new Uint8Array(), true);
    yield* ready.splice(0);
    if (count > limits.files || bytes > limits.bytes) throw new ZipTooLarge(`${count} files, ${bytes} bytes`);
  }
  zip.end();
  yield* ready.splice(0);
}

async function* pieces(content: ZipFile['content']): AsyncGenerator<Uint8Array> {
  if (content instanceof Uint8Array) yield content;
  else {
    const encoder = new TextEncoder();
    for await (const text of typeof content === 'string' ? [content] : content) yield encoder.encode(text);
  }
}
