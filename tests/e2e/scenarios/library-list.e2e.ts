import { beforeAll, expect, test } from 'vitest';
import { inEachBrowser } from '../harness/in-each-browser.ts';
import { LibraryPage } from '../harness/library-page.ts';
import { makeStories } from '../harness/made-stories.ts';
import { seedLibrary } from '../harness/seed-library.ts';
import { until } from '../harness/until.ts';

const STORIES = makeStories(400);
const UNREAD = STORIES.filter(({ readAt }) => readAt === null);

inEachBrowser('a long list', (stage) => {
  let library: LibraryPage;

  beforeAll(async () => {
    library = new LibraryPage(stage.browser);
    await library.go('#/');
    await seedLibrary(stage.browser, STORIES);
  });

  test('shows each shelf with its stories and says how many', async () => {
    await library.go('#/');
    await library.listsAll(UNREAD.length);
    expect((await library.titles()).slice(0, 3)).toEqual(UNREAD.slice(0, 3).map(({ title }) => title));

    await library.goToShelf('Favorit');
    await library.listsAll(STORIES.filter(({ favourite }) => favourite).length);
    await library.goToShelf('Arsip');
    await library.listsAll(STORIES.length - UNREAD.length);
    await library.goToShelf('Semua');
    await library.listsAll(STORIES.length);
  });

  test('draws a few rows of many, and all of them can be reached', async () => {
    await library.go('#/semua');
    await library.listsAll(STORIES.length);
    expect(await library.rowCount()).toBeLessThan(60);
    const height = await library.height();
    expect(height / STORIES.length).toBeGreaterThan(60);

    await library.scrollTo(height);
    const last = STORIES.at(-1)?.title ?? '';
    await until('the last story', async () => (await library.titles()).includes(last));
    expect(await library.rowCount()).toBeLessThan(60);
    expect(await library.position(last)).toBe(`${STORIES.length}/${STORIES.length}`);
  });

  test('is where it was when one comes back from a story, and in each shelf', async () => {
    await library.go('#/semua');
    await library.listsAll(STORIES.length);
    await library.scrollTo(20_000);
    const opened = await library.titleInSight();
    const top = await library.topOf(opened);
    await library.read(opened);
    await library.goBack();
    await until('the row where it was', async () => Math.abs((await library.topOf(opened)) - top) < 4);
    expect(await library.focusedTitle()).toBe(opened);

    await library.goToShelf('Arsip');
    await library.listsAll(STORIES.length - UNREAD.length);
    expect(await library.scrolled()).toBe(0);
    await library.goToShelf('Semua');
    await until('the row where it was', async () => Math.abs((await library.topOf(opened)) - top) < 4);
  });

  test('goes by keys beyond what is drawn', async () => {
    await library.go('#/');
    await library.listsAll(UNREAD.length);
    for (let at = 0; at < 25; at++) await stage.browser.press('j');
    await until('the 25th story in focus', async () => (await library.focusedTitle()) === UNREAD[24]?.title);
    await stage.browser.press('k');
    await until('the 24th story in focus', async () => (await library.focusedTitle()) === UNREAD[23]?.title);
    expect(await library.focusedIsInSight()).toBe(true);
  });

  test('finds as one types, marks what it found, and back leads to the shelf', async () => {
    await library.go('#/semua');
    await library.listsAll(STORIES.length);
    await stage.browser.press('/');
    for (const key of 'mercusuar') await stage.browser.press(key);
    const fitting = STORIES.filter(({ title }) => title.includes('Mercusuar'));
    await library.listsAll(fitting.length);
    await until('marks', async () => (await library.marked()).includes('Mercusuar'));
    expect(await stage.browser.url()).toContain('cari=mercusuar');

    await stage.browser.press('Escape');
    await library.listsAll(STORIES.length);
    await library.goBack();
    await library.listsAll(fitting.length);
  });

  test('is narrowed by filters that stand in the address and can be taken off one by one', async () => {
    await library.go('#/semua');
    await library.listsAll(STORIES.length);
    await library.click('Saring');
    await library.choose('kuliner');
    const tagged = STORIES.filter(({ tags }) => tags.includes('kuliner'));
    await library.listsAll(tagged.length);
    await library.choose('Warta Lembah');
    const both = tagged.filter(({ siteName }) => siteName === 'Warta Lembah');
    await library.listsAll(both.length);
    expect(decodeURIComponent(await stage.browser.url())).toContain('tag=kuliner&situs=');

    await library.click('Hapus saringan label kuliner');
    await library.listsAll(STORIES.filter(({ siteName }) => siteName === 'Warta Lembah').length);
    await library.goBack();
    await library.listsAll(both.length);
  });

  test('is sorted', async () => {
    await library.go('#/semua?urut=terlama');
    await until('the oldest first', async () => (await library.titles())[0] === STORIES.at(-1)?.title);
    await library.go('#/semua?urut=judul');
    const byTitle = STORIES.map(({ title }) => title).toSorted((a, b) =>
      a.localeCompare(b, 'id', { numeric: true }),
    );
    await until('the first by title', async () => (await library.titles())[0] === byTitle[0]);
  });

  test('says what there is when nothing fits', async () => {
    await library.go('#/favorit?cari=tidakadakataini');
    await until('a word about it', async () => (await library.text()).includes('Tidak ada yang cocok'));
    await library.click('Hapus semua saringan');
    await library.listsAll(STORIES.filter(({ favourite }) => favourite).length);
  });
});
