import { leafBlocks, removeWithEmptyParents } from '../blocks';
import { isKept } from '../kept';
import { fingerprint, linkDensity, textOf } from '../text';
import { isOff, noteRemoval, type Workspace } from '../workspace';

/**
 * What a body selector takes along at its edges: the headline again, breadcrumbs and date lines above the first
 * paragraph, headings with nothing under them below the last.
 */
export function trimEdges(workspace: Workspace): void {
  if (isOff(workspace.rule, 'generic/chrome')) return;
  const leaves = leafBlocks(workspace.body);
  const first = leaves.findIndex(isProse);
  const last = first < 0 ? -1 : leaves.findLastIndex(isProse);
  const title = fingerprint(workspace.title);
  leaves.forEach((leaf, index) => {
    if (index > first + 1 && index <= last) return;
    const text = textOf(leaf);
    const why =
      index <= first + 1 && title && fingerprint(text) === title
        ? 'headline again'
        : first > 0 && index < first && isHeadMatter(text, leaf)
          ? 'line above the text'
          : last >= 0 && index > last && /^h[1-6]$/.test(leaf.localName)
            ? 'heading with nothing under it'
            : null;
    if (!why || isKept(leaf) || leaf.closest('figure, blockquote, table')) return;
    noteRemoval(workspace, 'generic', 'chrome', why, text);
    removeWithEmptyParents(leaf, workspace.body);
  });
}

function isProse(leaf: Element): boolean {
  const text = textOf(leaf);
  return (
    text.length >= 60 && leaf.localName !== 'figcaption' && linkDensity(leaf) < 0.5 && /[.!?,"”:]/.test(text)
  );
}

const DATE_LINE =
  /\b\d{1,2}\s+(?:jan|feb|mar|apr|mei|may|jun|jul|ag[ut]|aug|sep|o[kc]t|nov|nop|de[sc])\w*\.?\s+\d{4}\b|\b\d{1,2}\/\d{1,2}\/\d{2,4}\b/i;
const BYLINE = /^(?:oleh|by|penulis|editor|reporter|pewarta|jurnalis|kontributor|redaksi|laporan)\b/i;

/** A date line, a byline, a breadcrumb or a counter: short, and not a sentence. */
function isHeadMatter(text: string, leaf: Element): boolean {
  if (text.length > 140) return false;
  return (
    DATE_LINE.test(text) ||
    BYLINE.test(text) ||
    linkDensity(leaf) > 0.6 ||
    /^[\d\s.,k]+(?:views?|kali|dibaca|share[sd]?|komentar)?$/i.test(text)
  );
}
