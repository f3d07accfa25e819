import { parsePage } from '../../../extraction/sanitise';
import { toRow } from '../to-row';
import type { RawStory, TextFormat } from '../types';
import { folderTags } from './folder-tags';

/** linkding marks with a tag what was put away. */
const ARCHIVED_TAG = /^linkding:(?:bookmarks\.)?archived$/;
/** linkding's own notes, inside the description. */
const LINKDING_NOTES = /\[linkding-notes\]([\s\S]*?)(?:\[\/linkding-notes\]|$)/;

/**
 * Bookmarks as HTML: the Netscape format that browsers, Karakeep and linkding write (`<DT><A HREF ADD_DATE TAGS TOREAD>`,
 * `<DD>` for what is noted, folders as lists under an `<H3>`), and Pocket's older export (`<a time_added tags>` under
 * "Unread" and "Read Archive"). Addresses are read as they stand, never resolved.
 */
export const bookmarksHtml: TextFormat = {
  source: 'bookmarks',
  recognises: (text) =>
    /<!doctype netscape-bookmark|<dt>\s*<a\s|<a\s[^<>]*\btime_added=/i.test(text.slice(0, 200_000)),
  *rows(text, { now, view }) {
    // Icons are most of such a file and none of what we take.
    const page = parsePage(text.replace(/\sicon="data:[^"]*"/gi, ''), view);
    const folders = new Map<Element | null, string[]>([[null, []]]);
    let row = 0;
    let inArchive = false;
    for (const element of page.querySelectorAll('h1, dl, a[href]')) {
      if (element.localName === 'h1') inArchive = /^read archive$/i.test(element.textContent?.trim() ?? '');
      else if (element.localName === 'dl') folders.set(element, pathOf(element, folders));
      else yield toRow(++row, toStory(element, folders.get(element.closest('dl')) ?? [], inArchive), now);
    }
  },
};

/** Pocket's own HTML is told apart for the name alone; it is read in the same way. */
export const pocketHtml: TextFormat = {
  ...bookmarksHtml,
  source: 'pocket',
  recognises: (text) => /<a\s[^<>]*\btime_added=/i.test(text.slice(0, 200_000)),
};

/** The folders a list lies in, by their names, the browser's own ones left out. */
function pathOf(list: Element, known: Map<Element | null, string[]>): string[] {
  const outer = known.get(list.parentElement?.closest('dl') ?? null) ?? [];
  const heading =
    list.parentElement?.localName === 'dt' ? list.parentElement.querySelector(':scope > h3') : before(list);
  const isRoot =
    heading?.hasAttribute('personal_toolbar_folder') || heading?.hasAttribute('unfiled_bookmarks_folder');
  return heading && !isRoot ? [...outer, heading.textContent ?? ''] : outer;
}

function before(list: Element): Element | null {
  const previous = list.previousElementSibling;
  return previous?.localName === 'h3' ? previous : (previous?.querySelector(':scope > h3') ?? null);
}

function toStory(link: Element, path: string[], inArchive: boolean): RawStory {
  const words = (link.getAttribute('tags') ?? '')
    .slice(0, 10_000)
    .split(',')
    .map((tag) => tag.trim());
  const tags = words.filter((tag) => !ARCHIVED_TAG.test(tag));
  const beside = link.closest('dt')?.nextElementSibling;
  const description = beside?.localName === 'dd' ? (beside.textContent ?? '') : '';
  return {
    url: link.getAttribute('href'),
    title: link.textContent,
    savedAt: link.getAttribute('add_date') ?? link.getAttribute('time_added'),
    archived: inArchive || tags.length < words.length || link.getAttribute('toread') === '0',
    tags: [...tags, ...folderTags(path)],
    excerpt: description.replace(LINKDING_NOTES, ''),
    notes: [{ note: LINKDING_NOTES.exec(description)?.[1] }],
  };
}
