/** More than the largest story takes: its HTML and its text at their caps (utils/library/draft-schema.ts), and names. */
const MOST_CHARACTERS = 8_000_000;
/** Values, keys of objects among them; a story has some hundreds. */
const MOST_VALUES = 20_000;
const MOST_LEVELS = 20;

/** Is this more than a content script can honestly have to say? Looked at before anything else is done with it. */
export function isTooLarge(data: unknown): boolean {
  let values = 0;
  let characters = 0;
  let level: unknown[] = [data];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MOST_LEVELS || (values += level.length) > MOST_VALUES) return true;
    const below: unknown[] = [];
    for (const value of level) {
      if (typeof value === 'string') characters += value.length;
      else if (Array.isArray(value) && value.length > MOST_VALUES) return true;
      else if (value !== null && typeof value === 'object') {
        for (const [key, inner] of Object.entries(value)) {
          characters += key.length;
          below.push(inner);
        }
      }
    }
    if (characters > MOST_CHARACTERS || below.length > MOST_VALUES) return true;
    level = below;
  }
  return false;
}
