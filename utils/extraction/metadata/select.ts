/** A selector of a rule's metadata list split off its `@attribute` (`meta[name=x]@content`). */
export function splitSelector(entry: string): { selector: string; attribute: string | null } {
  const match = /^(.*[^\s@])@([\w:-]+)$/s.exec(entry);
  return match?.[1] && match[2]
    ? { selector: match[1], attribute: match[2] }
    : { selector: entry, attribute: null };
}

/** Elements that match, none for a selector this browser cannot read. */
export function selectAll(root: ParentNode, selector: string): Element[] {
  try {
    return [...root.querySelectorAll(selector)];
  } catch {
    return [];
  }
}

export function selectOne(root: ParentNode, selector: string): Element | null {
  try {
    return root.querySelector(selector);
  } catch {
    return null;
  }
}
