/**
 * The beginning of a story, copied: as many of its blocks as hold `characters`; the story itself where that is all of it. What
 * is in sight at once is drawn without waiting for the rest.
 */
export function aboveFold(story: DocumentFragment, characters: number): DocumentFragment {
  const opening = story.ownerDocument.createDocumentFragment();
  let left = characters;
  for (const block of story.childNodes) {
    if (left <= 0) return opening;
    opening.append(block.cloneNode(true));
    left -= block.textContent?.length ?? 0;
  }
  return story;
}
