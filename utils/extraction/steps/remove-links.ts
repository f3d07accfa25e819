import { leafBlocks, removeWithEmptyParents } from '../blocks';
import { isKept } from '../kept';
import { countWords, linkDensity, textOf } from '../text';
import { isOff, noteRemoval, type Workspace } from '../workspace';

const LINKED = 0.85;
/** A link of this many words is a headline; shorter ones may be a name or a term that the story is about. */
const HEADLINE_WORDS = 4;

/**
 * Takes away blocks that are nothing but a link to another story, and lists of such links: what is left of
 * "Baca juga" and "Berita terkait" where no rule knows their markup. Quoted posts and tables keep their links.
 */
export function removeLinkClutter(workspace: Workspace): void {
  const { body, rule } = workspace;
  if (!body.querySelector('a')) return;
  if (!isOff(rule, 'generic/related')) {
    for (const list of [...body.querySelectorAll('ul, ol')]) {
      if (
        !body.contains(list) ||
        isKept(list) ||
        list.closest('blockquote, figure, table') ||
        !isLinkList(list)
      )
        continue;
      noteRemoval(workspace, 'generic', 'related', 'list of links', list);
      removeWithEmptyParents(list, body);
    }
  }
  if (isOff(rule, 'generic/read-also')) return;
  for (const leaf of leafBlocks(body)) {
    if (
      !leaf.querySelector('a') ||
      !body.contains(leaf) ||
      isKept(leaf) ||
      leaf.closest('blockquote, figure, table, li')
    )
      continue;
    if (!isHeadlineLink(leaf)) continue;
    noteRemoval(workspace, 'generic', 'read-also', 'paragraph that is a link', leaf);
    removeWithEmptyParents(leaf, body);
  }
}

function isLinkList(list: Element): boolean {
  const items = [...list.children].filter((item) => textOf(item));
  if (items.length === 0) return false;
  const linked = items.filter((item) => linkDensity(item) >= 0.7);
  return linked.length >= Math.max(1, items.length * 0.7) && countWords(textOf(list)) >= linked.length * 2;
}

function isHeadlineLink(leaf: Element): boolean {
  const text = textOf(leaf);
  if (text.length > 220 || linkDensity(leaf) < LINKED || countWords(text) < HEADLINE_WORDS) return false;
  // An address written out is a source, not a headline; mail links are contacts.
  return !/^(?:sumber\b.*)?https?:\/\//i.test(text) && !leaf.querySelector('a[href^="mailto:"]');
}
