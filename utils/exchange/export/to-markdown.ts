import Turndown from 'turndown';
import { escapeMarkdown } from './escape-markdown';
import { markdownTable } from './markdown-table';

/**
 * A story's nodes as Markdown that CommonMark, GitHub and Obsidian read. `story` is not changed. Turndown is only
 * ever handed nodes: a string it would parse as HTML.
 */
export function toMarkdown(story: HTMLElement): string {
  const copy = story.cloneNode(true) as HTMLElement;
  // Markdown has no table in a table; and each would be written twice for each table around it.
  for (const inner of copy.querySelectorAll('table table')) inner.replaceWith(inner.textContent ?? '');
  return `${createWriter().turndown(copy)}\n`;
}

function createWriter(): Turndown {
  const writer = new Turndown({
    headingStyle: 'atx',
    hr: '---',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
    emDelimiter: '*',
  });
  writer.escape = escapeMarkdown;
  writer.addRule('struck', { filter: ['del', 's'], replacement: (text) => around('~~', text) });
  writer.addRule('marked', { filter: ['mark'], replacement: (text) => around('==', text) });
  writer.addRule('caption', { filter: ['figcaption', 'caption'], replacement: toCaption });
  writer.addRule('link', {
    filter: (node) => node.localName === 'a' && node.hasAttribute('href'),
    replacement: toLink,
  });
  writer.addRule('picture', {
    filter: ['img'],
    replacement: (_text, node) => toPicture(node as HTMLImageElement),
  });
  writer.addRule('verbatim', {
    filter: ['pre'],
    replacement: (_text, node) => toFence(node.textContent ?? ''),
  });
  // A list that does not begin with 1 needs a blank line before it (CommonMark 0.31, 5.3).
  writer.addRule('later numbers', {
    filter: (node) => node.localName === 'ol' && node.hasAttribute('start'),
    replacement: (text) => `\n\n${text}\n\n`,
  });
  writer.addRule('table', {
    filter: ['table'],
    replacement: (_text, node) => markdownTable(node as HTMLTableElement, (cell) => writer.turndown(cell)),
  });
  return writer;
}

/** Marks hold only to words: spaces go outside of them. */
function around(mark: string, text: string): string {
  return text.replace(/^(\s*)(\S(?:[^]*\S)?)(\s*)$/, `$1${mark}$2${mark}$3`);
}

/** In italics, and so without italics of its own. */
function toCaption(text: string): string {
  const line = oneLine(text).replace(/(?<!\\)\*/g, '');
  return line ? `\n\n*${line}*\n\n` : '';
}

function toLink(text: string, node: Node): string {
  const words = oneLine(text);
  return words ? `[${words}](${toDestination((node as HTMLAnchorElement).getAttribute('href') ?? '')})` : '';
}

function toPicture(picture: HTMLImageElement): string {
  const address = picture.getAttribute('src');
  return address ? `![${escapeMarkdown(oneLine(picture.alt))}](${toDestination(address)})` : '';
}

/** An address between round brackets: nothing in it may end them. */
function toDestination(address: string): string {
  return address.replace(/[\s<>()\\\p{Cc}]/gu, (letter) =>
    letter === '(' ? '%28' : letter === ')' ? '%29' : encodeURIComponent(letter),
  );
}

function toFence(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `\n\n${fence}\n${text.replace(/\n$/, '')}\n${fence}\n\n`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
