/** Means something wherever it stands: to CommonMark, in GitHub's tables, to Obsidian (`$` formulas, `^` block names). */
const ANYWHERE = /[\\`*_[\]<|$^]/g;
/** Only in pairs: struck, marked, Obsidian's comments. */
const PAIRS = /~(?=~)|(?<=~)~|=(?==)|(?<==)=|%(?=%)|(?<=%)%/g;
/** An entity would become the letter it names; `#beras` a tag. */
const ENTITY = /&(?=#?\w+;)/g;
const TAG = /#(?=[\p{L}\p{N}_/-])/gu;
/** Only where a line begins: headings, lists, quotes, rules. */
const STARTS: [RegExp, string][] = [
  [/^(#{1,6})(?=\s|$)/, '\\$1'],
  [/^([-+])(?=[\s-]|$)/, '\\$1'],
  [/^([>=])/, '\\$1'],
  [/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2'],
];

/**
 * Text for a Markdown file that says what it said before: nothing in it becomes markup, HTML or an Obsidian tag.
 * `text` is one text node; white space is folded.
 */
export function escapeMarkdown(text: string): string {
  const escaped = text
    .replace(ANYWHERE, '\\$&')
    .replace(PAIRS, '\\$&')
    .replace(ENTITY, '\\&')
    .replace(TAG, '\\#');
  return STARTS.reduce((line, [start, safe]) => line.replace(start, safe), escaped);
}
