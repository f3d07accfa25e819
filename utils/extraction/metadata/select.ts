/** A selector of a rule's metadata list split off its `@attribute` (`meta[name=x]@content`). */
export function splitSelector(entry: string): { selector: string; attribute: string | null } {
  const match = /^(.*[^\s@])@([\w:-]+)$/s.exec(entry);
  return match?.[1] && match[2]
    ? { selector: match[1], attribute: match[2] }
    : { selector: entry, attribute: null };
}

const HEAD_ELEMENT = /^(meta|link)(?:\[[^\]]*\])+$/;

/** Elements that match, none for a selector this browser cannot read. */
export function selectAll(root: ParentNode, selector: string): Element[] {
  try {
    const tag = HEAD_ELEMENT.exec(selector)?.[1];
    // Browsers keep lists by name; a selector is asked of every element.
    if (tag && 'getElementsByTagName' in root)
      return [...(root as Document).getElementsByTagName(tag)].filter((element) => element.matches(selector));
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
