/** What no file system, or Obsidian's links, take in a name; control characters and turners of text direction. */
const FORBIDDEN = /[\\/:*?"<>|#^[\]%\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu;
/** https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** Most file systems end at 255 bytes; room is left for a number and an ending. */
const LONGEST = 150;

/** A headline as the name of a file (without its ending) that every system takes; `fallback` where nothing is left. */
export function fileName(title: string, fallback: string): string {
  const words = title.normalize('NFC').replace(FORBIDDEN, ' ').replace(/\s+/g, ' ');
  const name = shorten(words.replace(/^[. ]+/, '')).replace(/[. ]+$/, '');
  if (name === '') return fallback;
  return RESERVED.test(name) ? `${name[0]}_${name.slice(1)}` : name;
}

function shorten(name: string): string {
  const encoder = new TextEncoder();
  let bytes = 0;
  let kept = '';
  for (const letter of name) {
    bytes += encoder.encode(letter).length;
    if (bytes > LONGEST) break;
    kept += letter;
  }
  return kept;
}

/** Gives each name once: `Harga beras`, `Harga beras (2)`. Case makes no difference, as on Windows and macOS. */
export function uniqueNames(): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    let unique = name;
    for (let number = 2; taken.has(unique.toLowerCase()); number++) unique = `${name} (${number})`;
    taken.add(unique.toLowerCase());
    return unique;
  };
}
