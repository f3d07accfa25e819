/** What programs call the folder in which everything lands that was put into none. */
const ROOTS =
  /^(?:unsorted|bookmarks?|bookmarks? (?:bar|menu|toolbar)|other bookmarks|mobile bookmarks|favorites(?: bar)?|bilah bookmark|bookmark lainnya|bookmark seluler|menu bookmark|lainnya)$/i;

/** A folder's names, from the outermost in, as tags: all but those that every program gives by itself. */
export function folderTags(path: string[]): string[] {
  return path.map((name) => name.trim()).filter((name) => name !== '' && !ROOTS.test(name));
}
