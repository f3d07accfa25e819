/** No page of a story is larger; the largest of the test corpus has 0.4 MB. */
export const MOST_BYTES = 3_000_000;
/** Where a page says what it is written in, it says so early. */
const HEAD_BYTES = 1_024;

/** The body as text, read piece by piece; null as soon as it is larger than the cap, and the rest is not read. */
export async function readCapped(response: Response): Promise<string | null> {
  const length = Number(response.headers.get('content-length') ?? 0);
  if (length > MOST_BYTES) {
    await response.body?.cancel();
    return null;
  }
  const reader = response.body?.getReader();
  if (!reader) return '';
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > MOST_BYTES) {
      await reader.cancel();
      return null;
    }
    pieces.push(value);
  }
  return decode(join(pieces, size), response.headers.get('content-type') ?? '');
}

function join(pieces: Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.byteLength;
  }
  return all;
}

function decode(bytes: Uint8Array, type: string): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  const name = /charset=["']?([\w-]+)/i.exec(type)?.[1] ?? /<meta[^>]+charset=["']?([\w-]+)/i.exec(head)?.[1];
  try {
    return new TextDecoder(name ?? 'utf-8').decode(bytes);
  } catch {
    // A charset no browser knows.
    return new TextDecoder('utf-8').decode(bytes);
  }
}
