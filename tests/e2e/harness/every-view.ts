import { aboutPage } from '../../fixtures/index.ts';
import type { Stage } from './in-each-browser.ts';
import { LibraryPage } from './library-page.ts';
import { longStory } from './long-story.ts';
import { makeStories } from './made-stories.ts';
import { seedLibrary } from './seed-library.ts';
import { until } from './until.ts';

/** Called with each view while it is in sight. */
export type Look = (name: string, where: 'inReader' | 'inPage') => Promise<void>;

/** A tour of all that is ever in sight: each goes through a part of it, and needs `longStory` served. */
export const TOURS: Record<string, (players: Players, look: Look) => Promise<void>> = {
  'the popup': visitPopup,
  'our pages': visitPages,
  'the library': visitLibrary,
};
/** In ms: a tour opens some twenty views, each looked at in several sizes. */
export const TOUR_PATIENCE = 240_000;

type Players = Pick<Stage, 'browser' | 'reader'>;

/** Words may be of any length here: keys and selectors lead the way, no names. */
async function pressFor({ browser }: Players, where: 'inReader' | 'inPage', key: string, selector: string) {
  await browser.press(key);
  await until(`“${selector}” after ${key}`, async () =>
    where === 'inPage'
      ? browser.inPage((page, wanted) => page.querySelector(wanted) !== null, selector)
      : browser.inReader((root, wanted) => root.querySelector(wanted) !== null, selector),
  );
}

/** The popup over a long story, with each of its panels open, and over a page that is no story. */
async function visitPopup(players: Players, look: Look): Promise<void> {
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
    await pressFor(players, 'inReader', key, selector);
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
async function visitPages({ browser }: Players, look: Look): Promise<void> {
  for (const page of ['welcome.html', 'options.html', 'library.html']) {
    await browser.open(`${browser.extensionOrigin}/${page}`);
    await until(page, () => browser.inPage((document) => document.querySelector('h1') !== null));
    await look(page, 'inPage');
  }
}

/** The library with stories in it: lists, dialogs, its own pages, a story and what opens over that. */
async function visitLibrary(players: Players, look: Look): Promise<void> {
  const { browser } = players;
  const library = new LibraryPage(browser);
  const stories = makeStories(24);
  await library.go('#/');
  await seedLibrary(browser, stories);
  await library.go('#/');
  await until('rows', async () => (await library.rowCount()) > 0);
  await look('list', 'inPage');
  await browser.inPage((page) =>
    page.querySelector<HTMLElement>('.head-tools [aria-expanded], .find [aria-expanded]')?.click(),
  );
  await look('list with what folds out', 'inPage');
  await library.go('#/');
  for (const [keys, selector] of [
    [['j', 'x'], '.select-bar'],
    [['n'], '.dialog'],
    [['?'], '.menu, .dialog'],
    [['j', 't'], '.dialog'],
    [['j', '#'], '.toast[data-shown="true"]'],
  ] as const) {
    await library.go('#/');
    await library.listsAll(stories.filter(({ readAt }) => readAt === null).length);
    for (const key of keys.slice(0, -1)) {
      await browser.press(key);
      await until('a row in focus', library.focusedTitle.bind(library));
    }
    await pressFor(players, 'inPage', keys.at(-1)!, selector);
    await look(`list after ${keys.join(' ')}`, 'inPage');
  }
  for (const route of ['#/impor', '#/ekspor', '#/statistik', '#/penyimpanan']) {
    await library.go(route);
    await look(`library.html${route}`, 'inPage');
  }
  await library.go('#/');
  await library.read(stories[2]!.title);
  await look('saved story', 'inPage');
  for (const [key, selector] of [
    ['a', '.type-menu'],
    ['b', '.take-menu'],
    ['p', '.listen'],
    ['t', '.dialog'],
    ['?', '.menu, .dialog'],
  ] as const) {
    await pressFor(players, 'inPage', key, selector);
    await look(`saved story after ${key}`, 'inPage');
    await browser.press('Escape');
  }
}
