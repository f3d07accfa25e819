import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { detik, smallPortal } from '../../fixtures/index.ts';
import { inEachBrowser } from '../harness/in-each-browser.ts';
import { LibraryPage } from '../harness/library-page.ts';
import { message } from '../harness/messages.ts';
import { serveFixtures } from '../harness/serve-fixtures.ts';
import { pageOf, partOf, SplitSite } from '../harness/split-site.ts';
import { marksIn, selectText, type Where } from '../harness/story-selection.ts';
import { until } from '../harness/until.ts';

const MARKED = 'timbangannya jelas dan harganya ditulis di papan';
const NOTED = 'mesin pengupas dan lantai jemur';
const NOTE = 'Cek ke dinas';
const SPLIT = '/berita/8123/rapat-warga-desa';

inEachBrowser('highlights and notes', (stage) => {
  let library: LibraryPage;
  const say = (key: Parameters<typeof message>[1], ...fill: (string | number)[]) =>
    message(stage.browser.language, key, ...fill);

  beforeAll(async () => {
    serveFixtures(stage.server);
    library = new LibraryPage(stage.browser);
  });

  const inPopup = (selector: string) =>
    stage.browser.inReader((root, wanted) => root.querySelectorAll(wanted).length, selector);
  const inPage = (selector: string) =>
    stage.browser.inPage((page, wanted) => page.querySelectorAll(wanted).length, selector);
  const listens = () => until('highlights to be possible', () => inPopup('.note-told'));
  const open = async (url: string) => {
    await stage.browser.open(url);
    await stage.reader.open();
    await listens();
  };
  const select = async (where: Where, from: string, to?: string) => {
    await selectText(stage.browser, where, from, to);
    await until('what can be done with the selection', () =>
      where === 'popup' ? inPopup('.note-bar') : inPage('.note-bar'),
    );
  };
  const drawn = (where: Where, what: string, texts: string[]) =>
    until(what, async () => {
      const found = (await marksIn(stage.browser, where)).map(({ text }) => text);
      return JSON.stringify(found) === JSON.stringify(texts);
    });
  const focused = () =>
    stage.browser.inReader((root) => `${root.activeElement?.localName}.${root.activeElement?.className}`);
  const type = async (text: string) => {
    for (const letter of text) await stage.browser.press(letter);
  };

  describe('in the popup', () => {
    test('are made with the mouse, and the story is saved with them', async () => {
      await open(smallPortal.url);
      await select('popup', 'timbangannya jelas', 'ditulis di papan');
      await stage.reader.click(say('notesMark', say('notesGreen')));
      await drawn('popup', 'the mark', [MARKED]);
      expect(await marksIn(stage.browser, 'popup')).toEqual([{ text: MARKED, colour: 'green' }]);
      await stage.reader.shows(
        'that it is saved',
        ({ text, buttons, status }) =>
          [text, status].join().includes(say('notesSavedToo')) || buttons.includes(say('readerSaved')),
      );
      expect(await inPopup('.note-bar')).toBe(0);
    });

    test('are made by key, with a note, and the focus stays with them', async () => {
      await selectText(stage.browser, 'popup', 'mesin pengupas dan lantai');
      for (let step = 0; step < ' jemur'.length; step += 1) await stage.browser.press('Shift+ArrowRight');
      await stage.browser.press('n');
      await until('the note in focus', async () => (await focused()) === 'textarea.note-field');
      await type(NOTE);
      await stage.browser.press('Escape');
      await until('the note to be kept', async () => (await inPopup('.noted-open[data-noted=true]')) === 1);
      await until('the focus on the highlight', async () => (await focused()) === 'button.noted-open');
      await drawn('popup', 'both', [MARKED, NOTED]);
      await stage.browser.press('Enter');
      await until('its card', async () => (await inPopup('.note-card')) === 1);
      await stage.browser.press('Escape');
      await until('the card to go', async () => (await inPopup('.note-card')) === 0);
      expect(await stage.reader.state()).not.toBeNull();
    });

    test('are made without a pointer: a sentence is picked, another, and marked', async () => {
      await stage.browser.inReader((root) => root.querySelector('.scroll')?.scrollTo({ top: 0 }));
      const selected = () =>
        stage.browser.inReader((root) => root.ownerDocument.getSelection()?.toString() ?? '');
      await stage.browser.press('h');
      const first = await until('a sentence', selected);
      await until('what can be done with it', () => inPopup('.note-bar'));
      await stage.browser.press('ArrowDown');
      const next = await until('the next one', async () => {
        const text = await selected();
        return text && text !== first ? text : null;
      });
      await stage.browser.press('h');
      await until('its mark', async () =>
        (await marksIn(stage.browser, 'popup')).some(({ text }) => text.replaceAll('|', '') === next),
      );
      await stage.browser.press('c');
      await until('the list', async () => (await inPopup('.note-item')) === 3);
      await stage.browser.inReader(
        (root, name) => root.querySelector<HTMLElement>(`.note-item [aria-label="${name}"]`)?.click(),
        say('notesDelete'),
      );
      await until('it to go', async () => (await inPopup('.note-item')) === 2);
      await stage.browser.press('Escape');
    });

    test('cover several paragraphs, and overlap', async () => {
      await select('popup', 'kopinya dibawa pergi', 'Koperasi menyiapkan dua mesin');
      await stage.browser.press('h');
      const pieces = 'kopinya dibawa pergi,” kata Sumarni saat ditemui di gudang koperasi, Senin (14/7/25).';
      await until('three, of which two overlap', async () => {
        const texts = (await marksIn(stage.browser, 'popup')).map(({ text }) => text.replaceAll('|', ''));
        return (
          texts.length === 3 &&
          texts.includes(`${pieces}Koperasi menyiapkan dua mesin`) &&
          texts.includes(NOTED)
        );
      });
      expect(await inPopup('mark.noted p, mark.noted mark.noted')).toBe(0);
    });

    test('are there again when the story is opened again', async () => {
      await open(smallPortal.url);
      await until('all three', async () => (await marksIn(stage.browser, 'popup')).length === 3);
      await stage.browser.press('c');
      await until('the list', async () => (await inPopup('.note-item')) === 3);
      const first = await stage.browser.inReader((root) => root.querySelector('.note-quote')?.textContent);
      expect(first).toBe(MARKED);
      await stage.browser.press('Escape');
    });

    test('outlive a rule that is switched', async () => {
      await open(detik.url);
      const words = await stage.browser.inReader(
        (root) => root.querySelectorAll('.article-body > p')[3]?.textContent?.slice(0, 40) ?? '',
      );
      await select('popup', words ?? '');
      await stage.browser.press('h');
      await until('the mark', async () => (await marksIn(stage.browser, 'popup')).length === 1);
      const before = await marksIn(stage.browser, 'popup');
      await stage.reader.openRules();
      await stage.reader.clickOn('kindReadAlso');
      await stage.reader.shows('what was removed', ({ body }) =>
        body.includes('Pelabuhan Rakyat Dapat Lampu'),
      );
      await until('the mark again', async () => (await marksIn(stage.browser, 'popup')).length === 1);
      expect(await marksIn(stage.browser, 'popup')).toEqual(before);
      await open(detik.url);
      await until('the mark after opening', async () => (await marksIn(stage.browser, 'popup')).length === 1);
      expect(await marksIn(stage.browser, 'popup')).toEqual(before);
    });

    test('go over the seam of joined pages', async () => {
      const pager = `<div class="paging">Halaman: <b>1</b> <a href="${SPLIT}?page=2">2</a></div>`;
      new SplitSite(stage.server, 'kabar-desa.example', {
        [SPLIT]: pageOf(partOf(1), pager),
        [`${SPLIT}?page=2`]: pageOf(partOf(2), pager),
      });
      const read = async () => {
        await open(`https://kabar-desa.example${SPLIT}`);
        await stage.reader.shows('both pages', ({ text }) => text.includes('Bagian 2.4'));
      };
      await read();
      await select('popup', 'Bagian 1.4 menceritakan', 'Bagian 2.1 menceritakan');
      await stage.browser.press('h');
      const isWhole = async () => {
        const [mark, ...others] = await marksIn(stage.browser, 'popup');
        return others.length === 0 && /^Bagian 1\.4 [^]*\|Bagian 2\.1 menceritakan$/.test(mark?.text ?? '');
      };
      await until('the mark over both', isWhole);
      await until('it to be kept', () =>
        stage.browser.inReader(
          (root, told) => root.querySelector('.toast')?.textContent?.includes(told) ?? false,
          say('notesSavedToo'),
        ),
      );
      await read();
      await until('the mark over both again', isWhole);
    });
  });

  describe('in the library', () => {
    test('are counted in the list and found by the words of a note', async () => {
      await library.go('#/');
      await library.says(say('notesCount', 3).replace(' ', '\u00a0'));
      await library.go('#/?cari=dinas');
      await library.headlines('the story', (titles) => titles.includes(smallPortal.headline));
    });

    test('are drawn in the story and listed, and lead there', async () => {
      await library.go('#/');
      await library.clickLabel('.row h2 a', smallPortal.headline);
      await library.story();
      await until('all three', async () => (await marksIn(stage.browser, 'library')).length === 3);
      await stage.browser.press('c');
      await until('the list', async () => (await inPage('.note-item')) === 3);
      await library.clickLabel('.note-quote', NOTED);
      await until('the focus on the highlight', () =>
        stage.browser.inPage(
          (page) => page.querySelector('iframe')?.contentDocument?.activeElement?.className === 'noted-open',
        ),
      );
    });

    test('get another note, and are deleted with a way back', async () => {
      await library.click(say('notesRewrite'));
      await type('!');
      await library.click(say('notesDone'));
      await library.says(`${NOTE}!`);
      await stage.browser.inPage((page, name) => {
        const item = [...page.querySelectorAll('.note-item')].at(-1);
        item?.querySelector<HTMLElement>(`[aria-label="${name}"]`)?.click();
      }, say('notesDelete'));
      await library.says(say('notesDeleted'));
      await until('two', async () => (await marksIn(stage.browser, 'library')).length === 2);
      await library.click(say('readerUndo'));
      await until('three again', async () => (await marksIn(stage.browser, 'library')).length === 3);
      await library.says(`${NOTE}!`);
    });

    test('are made there too', async () => {
      await select('library', 'Dinas pertanian setempat');
      await library.click(say('notesMark', say('notesBlue')));
      await until('the fourth', async () =>
        (await marksIn(stage.browser, 'library')).some(({ colour }) => colour === 'blue'),
      );
    });

    test('of another window appear by themselves', async () => {
      const reply = await stage.browser.inExtension(async (api, url) => {
        const at = new Date().toISOString();
        const quote = { quote: 'Meski begitu, sebagian petani', before: '', after: '' };
        const highlight = { ...quote, id: 'lain', colour: 'pink', note: '', createdAt: at, updatedAt: at };
        return api.runtime.sendMessage({
          type: 'changeNotes',
          data: { url, change: { do: 'add', highlight } },
        });
      }, smallPortal.url);
      expect(reply).toMatchObject({ res: { ok: true } });
      await until('the other window’s', async () =>
        (await marksIn(stage.browser, 'library')).some(({ colour }) => colour === 'pink'),
      );
    });

    test('are exported with the story', async () => {
      await library.go('#/');
      await library.tick(smallPortal.headline);
      await library.click(say('exportTitle'));
      await library.clickLabel('.export-option', say('exportMarkdown'));
      const file = await stage.browser.download(() => library.click(say('exportStart', 1)));
      const text = Object.values(unzipSync(file.bytes))
        .map((bytes) => new TextDecoder().decode(bytes))
        .join('\n');
      expect(text).toContain(`==${MARKED}==`);
      expect(text).toContain(`## ${say('notesTitle')}`);
      expect(text).toContain(`${NOTE}!`);
    });
  });
});
