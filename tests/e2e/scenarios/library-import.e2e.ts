import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importFixture } from '../../fixtures/imports/index.ts';
import { backupFiles } from '../../../utils/exchange/backup/write-backup.ts';
import { writeZip } from '../../../utils/exchange/zip/write-zip.ts';
import { inEachBrowser } from '../harness/in-each-browser.ts';
import { message } from '../harness/messages.ts';
import { until } from '../harness/until.ts';

inEachBrowser('imported from elsewhere', (stage) => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'bening-import-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const say = (...args: Parameters<typeof message> extends [unknown, ...infer Rest] ? Rest : never) =>
    message(stage.browser.language, ...args);

  async function pathOf(file: File): Promise<string> {
    const path = join(folder, file.name);
    writeFileSync(path, new Uint8Array(await file.arrayBuffer()));
    return path;
  }

  async function open(): Promise<void> {
    // From another page: an import that was shown before is over.
    await stage.own.open('options.html');
    await stage.browser.open(`${stage.browser.extensionOrigin}/library.html#/impor`);
    await stage.own.says(say('importIntro'));
  }

  async function choose(...files: File[]): Promise<void> {
    await open();
    await stage.browser.chooseFiles(await Promise.all(files.map(pathOf)));
  }

  /** The name of the button that starts what was looked at. */
  function startButton(): Promise<string> {
    return until('the preview', () =>
      stage.browser.inPage((page) => page.querySelector('.import-card .primary')?.textContent ?? null),
    );
  }

  /** What the report counts: new, joined, refused. */
  function totals(): Promise<number[]> {
    return until('the report', async () => {
      const shown = await stage.browser.inPage((page) =>
        [...page.querySelectorAll('.import-totals dd')].map((each) =>
          Number(each.textContent?.replace(/\D/g, '')),
        ),
      );
      return shown.length === 3 ? shown : null;
    });
  }

  async function take(...files: File[]): Promise<number[]> {
    await choose(...files);
    await stage.own.click(await startButton());
    return totals();
  }

  async function headlines(
    shelf: 'semua' | 'arsip' | '',
    what: string,
    matches: (titles: string[]) => boolean,
  ) {
    await stage.browser.open(`${stage.browser.extensionOrigin}/library.html#/${shelf}`);
    return stage.own.headlines(what, matches);
  }

  test.each([
    ['pocket-new.csv', [3, 0, 0]],
    ['pocket-old.csv', [2, 0, 0]],
    ['pocket-zip', [3, 1, 0]],
    ['pocket.html', [3, 0, 0]],
    ['instapaper.csv', [4, 0, 0]],
    ['readwise.csv', [2, 0, 0]],
    ['raindrop.csv', [2, 0, 0]],
    ['wallabag.json', [2, 0, 0]],
    ['omnivore', [2, 0, 0]],
    ['karakeep.json', [2, 0, 1]],
    ['linkding.html', [2, 0, 0]],
    ['browser.html', [4, 0, 1]],
    ['addresses.txt', [4, 0, 1]],
    ['table.csv', [2, 0, 0]],
  ])('%s', async (name, expected) => {
    expect(await take(importFixture(name))).toEqual(expected);
  });

  test('once more: all is there, and nothing twice', async () => {
    expect(await take(importFixture('omnivore'), importFixture('instapaper.csv'))).toEqual([0, 6, 0]);
    const titles = await headlines('semua', 'the stories', (shown) =>
      shown.includes('Danau Toba di musim hujan'),
    );
    expect(titles.filter((title) => title === 'Danau Toba di musim hujan')).toHaveLength(1);
    await headlines('arsip', 'what was read', (shown) => shown.includes('Kapal perintis'));
  });

  test('a body that came along is read at once, and nothing of it runs', async () => {
    await headlines('semua', 'the story', (shown) => shown.includes('Danau Toba di musim hujan'));
    await stage.own.click('Danau Toba di musim hujan');
    expect(await stage.own.story()).toContain('Menjelang sore perahu pertama berangkat lagi.');
  });

  test('rows that are refused are named, with why; and the import is undone', async () => {
    const table = new File(
      [
        'title,url,time_added,tags,status\n' +
          'Sementara saja,https://koran.example/sementara,1700000000,,unread\n' +
          'Skrip,javascript:alert(1),1700000000,,unread\n"Tak ditutup,https://koran.example/x,1700000000,,unread\n',
      ],
      'rusak.csv',
    );
    expect(await take(table)).toEqual([1, 0, 2]);
    const rows = await stage.browser.inPage((page) =>
      [...page.querySelectorAll('.import-table tbody tr')].map((row) =>
        [...row.children].map((cell) => cell.textContent),
      ),
    );
    expect(rows).toEqual([
      ['rusak.csv', '3', say('importBadAddress'), 'javascript:alert(1)'],
      ['rusak.csv', '4', say('importOpenQuote'), expect.stringContaining('"Tak ditutup')],
    ]);
    await stage.own.click(say('importUndo'));
    await stage.own.says(say('importUndoneCount', 1));
    const titles = await headlines('semua', 'the rest', (shown) => shown.length > 0);
    expect(titles).not.toContain('Sementara saja');
  });

  test('a file that is none is told as such', async () => {
    await choose(new File(['Bukan apa-apa.'], 'surat.txt'), new File(['PK\x03\x04 rusak'], 'potong.zip'));
    await stage.own.says('potong.zip');
    await stage.own.says(say('importUnknownFile'));
    await stage.own.says(say('importTruncatedFile'));
  });

  test('ten thousand rows, while the reader looks at the list', async () => {
    const rows = Array.from(
      { length: 10_000 },
      (_, n) => `Judul ${n},https://banyak.example/${n},${1_600_000_000 + n},,unread`,
    );
    await choose(new File([`title,url,time_added,tags,status\n${rows.join('\n')}`], 'banyak.csv'));
    await stage.own.click(await startButton());
    await stage.own.says(say('importRunning'));
    await stage.own.click(say('libraryTitle'));
    await stage.own.headlines('stories of the import', (titles) =>
      titles.some((title) => title.startsWith('Judul')),
    );
    await stage.own.click(say('importTitle'));
    await stage.own.click(say('importStop'));
    const [some = 0] = await totals();
    expect([some > 0, some < 10_000]).toEqual([true, true]);
    await stage.own.click(say('importUndo'));
    await stage.own.says(say('importUndone'), 60_000);
  });

  test('a backup of our own is restored', async () => {
    const now = new Date();
    const article = {
      id: 'c4dangan',
      documents: {
        article: {
          ...{ v: 2, url: 'https://koran.example/cadangan', canonicalUrl: 'https://koran.example/cadangan' },
          ...{
            title: 'Dari cadangan',
            siteName: 'Koran',
            savedAt: now.toISOString(),
            updatedAt: now.toISOString(),
          },
        },
      },
    };
    const zip: Uint8Array<ArrayBuffer>[] = [];
    for await (const piece of writeZip(backupFiles(each(article), each(), now), now)) zip.push(piece);
    await choose(new File(zip, 'bening-cadangan.zip'));
    await stage.own.click(say('importRestore'));
    await stage.own.says(say('importRestored', 1));
    await headlines('semua', 'the story', (shown) => shown.includes('Dari cadangan'));

    await choose(new File([(await new Blob(zip).arrayBuffer()).slice(0, -30)], 'potong.zip'));
    await stage.own.says(say('importTruncatedFile'));
  });
});

async function* each<Item>(...items: Item[]): AsyncGenerator<Item> {
  yield* items;
}
