import { aboutPage } from '../../fixtures/index.ts';
import type { Stage } from './in-each-browser.ts';
import { longStory } from './long-story.ts';
import { until } from './until.ts';

/** Called with each view while it is in sight. */
export type Look = (name: string, where: 'inReader' | 'inPage') => Promise<void>;

type Players = Pick<Stage, 'browser' | 'reader'>;

/** Words may be of any length here: keys and selectors lead the way, no names. */
async function pressFor({ browser }: Players, key: string, selector: string): Promise<void> {
  await browser.press(key);
  await until(`“${selector}” after ${key}`, () =>
    browser.inReader((root, wanted) => root.querySelector(wanted) !== null, selector),
  );
}

/** The popup over a long story, with each of its panels open, and over a page that is no story. */
export async function visitPopup(players: Players, look: Look): Promise<void> {
  const { browser, reader } = players;
  await browser.open(longStory.url);
  await reader.open();
  await until('the panels', () => browser.inReader((root) => root.querySelector('.panel-place') !== null));
  await look('story', 'inReader');
  for (const [key, selector] of [
    ['a', '.type-menu'],
    ['b', '.take-menu'],
    ['d', '.panel'],
    ['r', '.panel'],
    ['p', '.listen'],
    ['?', '.menu'],
  ] as const) {
    await pressFor(players, key, selector);
    if (key === 'a') {
      await browser.inReader((root) => root.querySelector<HTMLElement>('.type-menu .more')?.click());
    }
    await look(`popup after ${key}`, 'inReader');
    await browser.press('Escape');
    await until('it to close', async () =>
      browser.inReader((root, wanted) => root.querySelector(wanted) === null, selector),
    );
  }
  await browser.open(aboutPage.url);
  await browser.clickToolbar();
  await reader.shows('that this is no article', ({ view }) => view === 'not-article');
  await look('no article', 'inReader');
}

/** The first page, the settings, and the library while it is empty. */
export async function visitPages({ browser }: Players, look: Look): Promise<void> {
  for (const page of ['welcome.html', 'options.html', 'library.html']) {
    await browser.open(`${browser.extensionOrigin}/${page}`);
    await until(page, () => browser.inPage((document) => document.querySelector('h1') !== null));
    await look(page, 'inPage');
  }
}
