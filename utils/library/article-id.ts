import { normaliseAddress } from './article-address';

/** 100 bits: at a million articles, a clash by chance is one in 10^18. */
const ID_LENGTH = 20;
/** Crockford's letters, lower case: nothing that reads as something else, nothing that needs escaping. */
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * The id an article is stored under, e.g. `9k3v…` (20 letters and digits): the start of the SHA-256 of its normalised
 * address, so that every device and every saving finds the same one. Null for what is no http(s) address.
 */
export async function articleId(address: string): Promise<string | null> {
  const normal = normaliseAddress(address);
  if (normal === null) return null;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(normal));
  return encode(new Uint8Array(digest));
}

function encode(bytes: Uint8Array): string {
  let bits = 0;
  let held = 0;
  let id = '';
  for (const byte of bytes) {
    held = ((held & 31) << 8) | byte;
    bits += 8;
    while (bits >= 5 && id.length < ID_LENGTH) {
      bits -= 5;
      id += LETTERS[(held >> bits) & 31];
    }
  }
  return id;
}
