import { readBytes } from './read-bytes';

/** No page of a story is larger; the largest of the test corpus has 0.4 MB. */
export const MOST_BYTES = 3_000_000;
/** Where a page says what it is written in, it says so early. */
const HEAD_BYTES = 1_024;

/** The body as text; null as soon as it is larger than the cap, and the rest is not read. */
export async function readCapped(response: Response): Promise<string | null> {
  const bytes = await readBytes(response, MOST_BYTES);
  return bytes && decode(bytes, response.headers.get('content-type') ?? '');
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
