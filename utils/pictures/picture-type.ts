const ENDINGS: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif',
};

/** How each kind of picture begins (WHATWG MIME Sniffing, 6.1; AVIF 1.1, 2). A `?` is any letter. */
const BEGINNINGS: [string, string][] = [
  ['\u00ff\u00d8\u00ff', 'image/jpeg'],
  ['\u0089PNG\r\n\u001a\n', 'image/png'],
  ['GIF8', 'image/gif'],
  ['RIFF????WEBP', 'image/webp'],
  ['????ftypavif', 'image/avif'],
];

/** The media type of a picture by its first bytes, whatever it was said to be; null for what is no picture we know. */
export function pictureType(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 12));
  const isLike = (pattern: string) =>
    [...pattern].every((letter, at) => letter === '?' || letter === start[at]);
  return BEGINNINGS.find(([pattern]) => start.length >= pattern.length && isLike(pattern))?.[1] ?? null;
}

/** The ending of a file that holds such a picture. */
export function endingOf(type: string): string {
  return ENDINGS[type] ?? 'bin';
}
