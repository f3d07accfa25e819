/** The body, read piece by piece; null as soon as it is larger than `most` bytes, and the rest is not read. */
export async function readBytes(response: Response, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const length = Number(response.headers.get('content-length') ?? 0);
  if (length > most) {
    await response.body?.cancel();
    return null;
  }
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > most) {
      await reader.cancel();
      return null;
    }
    pieces.push(value);
  }
  return join(pieces, size);
}

function join(pieces: Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.byteLength;
  }
  return all;
}
