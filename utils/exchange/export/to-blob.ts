/** So many bytes in pieces before they are given away: browsers keep large blobs on disk. */
const PIECES = 8 * 1024 * 1024;

/** Gathers what is written into one file. */
export async function toBlob(
  bytes: AsyncIterable<Uint8Array<ArrayBuffer> | string>,
  type: string,
): Promise<Blob> {
  let gathered = new Blob();
  let pieces: BlobPart[] = [];
  let size = 0;
  for await (const piece of bytes) {
    pieces.push(piece);
    size += piece.length;
    if (size < PIECES) continue;
    gathered = new Blob([gathered, ...pieces]);
    [pieces, size] = [[], 0];
  }
  return new Blob([gathered, ...pieces], { type });
}
