/** A file's text, and whether its encoding had to be guessed. */
export interface DecodedText {
  text: string;
  guessed: boolean;
}

/**
 * Bytes as text: UTF-8 or UTF-16 by its mark, else UTF-8 where it is that, else windows-1252, which old programs wrote and
 * in which every byte is a letter. Byte order mark and NUL characters are left out, every end of line is `\n`.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const { text, guessed } = decode(bytes);
  return { text: text.replaceAll('\0', '').replace(/\r\n?/g, '\n'), guessed };
}

function decode(bytes: Uint8Array): DecodedText {
  const marked = encodingByMark(bytes);
  if (marked) return { text: new TextDecoder(marked).decode(bytes), guessed: false };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), guessed: false };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), guessed: true };
  }
}

function encodingByMark([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}
