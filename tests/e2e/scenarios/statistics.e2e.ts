import { expect, test } from 'vitest';
import { inEachBrowser } from '../harness/in-each-browser.ts';
import { message } from '../harness/messages.ts';
import { until } from '../harness/until.ts';

inEachBrowser('statistics and storage', (stage) => {
  const say = (key: Parameters<typeof message>[1]) => message(stage.browser.language, key);
  const openPage = async (hash: string) => {
    await stage.own.open('library.html');
    await stage.browser.open(`${stage.browser.extensionOrigin}/library.html${hash}`);
  };
  /** Cells of the tables on the page, row by row. */
  const cells = () =>
    stage.browser.inPage((page) =>
      [...page.querySelectorAll('.own-page tbody tr')].map((row) =>
        [...row.children].map((cell) => cell.textContent?.trim() ?? ''),
      ),
    );

  test('say so where nothing is saved', async () => {
    await openPage('#/statistik');
    await stage.own.says(say('statisticsNone'));
  });

  test('count what was saved and read, this week and by site, with the library open', async () => {
    await stage.browser.inPage(async () => {
      type Api = { runtime: { sendMessage(message: unknown): Promise<unknown> } };
      const { chrome } = globalThis as unknown as { chrome: Api };
      const now = new Date().toISOString();
      const story = (n: number, readAt: string | null) => ({
        url: `https://koran.example/berita/${n}`,
        title: `Cerita ${n}`,
        savedAt: now,
        readAt,
        favourite: false,
        tags: [],
        siteName: 'Koran Contoh',
        html: '<p>isi</p>',
        text: 'isi '.repeat(900),
        progress: null,
      });
      const articles = [story(1, now), story(2, null)];
      await chrome.runtime.sendMessage({ type: 'importArticles', data: { importId: 'uji', articles } });
    });
    const [week, ...rest] = await until('figures', async () => {
      const found = await cells();
      return found.length > 1 ? found : null;
    });
    expect(week?.slice(1, 3)).toEqual(['2', '1']);
    expect(rest.at(-1)?.slice(0, 3)).toEqual(['Koran Contoh', '2', '1']);
  });

  test('tell how much room is taken', async () => {
    await openPage('#/penyimpanan');
    const parts = await until('figures', async () => {
      const found = await cells();
      return found.length === 3 ? found : null;
    });
    expect(parts.map(([name]) => name)).toEqual([
      say('storageTexts'),
      say('storagePictures'),
      say('storageIndex'),
    ]);
    expect(parts[0]?.[1]).not.toMatch(/^0/);
    await stage.own.says(say('storageKeptTitle'));
  });
});
