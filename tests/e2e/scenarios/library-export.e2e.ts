import { unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import Papa from 'papaparse';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { epubcheck, hasEpubcheck } from '../../../utils/exchange/export/epub/__tests__/epubcheck.ts';
import { inEachBrowser } from '../harness/in-each-browser.ts';
import { LibraryPage } from '../harness/library-page.ts';
import { makeStories } from '../harness/made-stories.ts';
import { message } from '../harness/messages.ts';
import { seedLibrary } from '../harness/seed-library.ts';
import type { Download } from '../harness/test-browser.ts';

const STORIES = makeStories(24);
const TITLES = STORIES.map(({ title }) => title);
const UNREAD = STORIES.filter(({ readAt }) => readAt === null);

inEachBrowser('taken out of the library', (stage) => {
  let library: LibraryPage;
  const say = (...[key, ...fill]: [Parameters<typeof message>[1], ...(string | number)[]]) =>
    message(stage.browser.language, key, ...fill);
  const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

  beforeAll(async () => {
    library = new LibraryPage(stage.browser);
    await library.go('#/');
    await seedLibrary(stage.browser, STORIES);
  });

  beforeEach(() => library.go('#/ekspor'));

  /** Chooses a format, then a set, and has the file saved. */
  async function take(count: number, ...choices: Parameters<typeof message>[1][]): Promise<Download> {
    for (const choice of choices) await library.clickLabel('.export-option', say(choice));
    const file = await stage.browser.download(() => library.click(say('exportStart', count)));
    await library.says(say('exportDone'));
    await library.says(file.name);
    return file;
  }

  test('as a full backup', async () => {
    const { name, bytes } = await take(STORIES.length, 'exportBackup');
    expect(name).toMatch(/^bening-cadangan-\d{4}-\d\d-\d\d\.zip$/);
    const lines = text(unzipSync(bytes)['articles.jsonl']).trimEnd().split('\n');
    const titles = lines.map(
      (line) => (JSON.parse(line) as { documents: { article: { title: string } } }).documents.article.title,
    );
    expect(titles.sort()).toEqual([...TITLES].sort());
  });

  test('as a folder for Obsidian: one shelf of it', async () => {
    const { bytes } = await take(UNREAD.length, 'exportMarkdown', 'libraryUnread');
    const files = unzipSync(bytes);
    const titles = Object.values(files).map(
      (file) => (parseYaml(text(file).split('---\n')[1] ?? '') as { title: string }).title,
    );
    expect(titles).toEqual(UNREAD.map(({ title }) => title));
    expect(text(files[`${TITLES[0]}.md`])).toContain(`\n# ${TITLES[0]}\n`);
  });

  test('as an EPUB of those chosen in the list', async () => {
    await library.go('#/');
    await library.listsAll(UNREAD.length);
    await library.tick(UNREAD[1]!.title);
    await library.tick(UNREAD[3]!.title);
    await library.click(say('exportTitle'));
    const { name, bytes } = await take(2, 'exportEpub');
    expect(name).toMatch(/^bening-epub-.*\.epub$/);
    const contents = new JSDOM(text(unzipSync(bytes)['EPUB/nav.xhtml'])).window.document;
    const entries = [...contents.querySelectorAll('nav a')].map((link) => link.textContent);
    expect(entries).toEqual([1, 3].map((at) => `${UNREAD[at]!.title} · ${UNREAD[at]!.siteName}`));
    if (hasEpubcheck) expect(epubcheck(bytes)).toEqual([]);
    else console.log('epubcheck is not installed: the EPUB is read, but not checked by it.');
  });

  test('as one HTML file for one story', async () => {
    await library.go('#/');
    await library.listsAll(UNREAD.length);
    await library.tick(UNREAD[0]!.title);
    await library.click(say('exportTitle'));
    const { name, bytes } = await take(1, 'exportHtml');
    expect(name).toBe(`${UNREAD[0]!.title}.html`);
    const { document } = new JSDOM(text(bytes)).window;
    expect(document.querySelector('h1')?.textContent).toBe(UNREAD[0]!.title);
    expect(document.querySelectorAll('script, link')).toHaveLength(0);
  });

  test('as bookmarks and as a table', async () => {
    const bookmarks = await take(STORIES.length, 'exportBookmarks');
    const links = [...new JSDOM(text(bookmarks.bytes)).window.document.querySelectorAll('a')];
    expect(links.map((link) => link.textContent)).toEqual(TITLES);
    expect(links.map((link) => link.href)).toEqual(STORIES.map(({ url }) => url));

    await library.go('#/ekspor');
    const favourites = STORIES.filter(({ favourite }) => favourite);
    const table = await take(favourites.length, 'exportCsv', 'libraryFavourites');
    const { data } = Papa.parse<{ title: string }>(text(table.bytes), { header: true, skipEmptyLines: true });
    expect(data.map(({ title }) => title)).toEqual(favourites.map(({ title }) => title));
  });
});
