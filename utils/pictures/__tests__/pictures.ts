/** Bytes that begin as a picture of that kind does, `size` in all; `mark` makes them differ. */
export function pictureBytes(kind: 'png' | 'jpeg' | 'webp', size = 64, mark = 0): Uint8Array<ArrayBuffer> {
  const starts = {
    png: [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10],
    jpeg: [0xff, 0xd8, 0xff, 0xe0],
    webp: [...new TextEncoder().encode('RIFF0000WEBP')],
  };
  const bytes = new Uint8Array(size);
  bytes.set(starts[kind]);
  bytes[size - 1] = mark;
  return bytes;
}
