import { clickStill } from './click-still.ts';
import { findNamed } from './find-named.ts';
import { message } from './messages.ts';
import type { TestBrowser } from './test-browser.ts';
import { until } from './until.ts';

/** What a person sees in the reading popup. */
export interface PopupState {
  /** `loading`, `article`, `not-article` or `error`. */
  view: string;
  /** Parts of the story are still to come: what is below the sight, who wrote it and when. */
  busy: boolean;
  headline: string;
  byline: string;
  outlet: string;
  /** As shown, and ISO 8601 with offset. */
  date: string;
  published: string;
  minutes: string;
  paragraphs: string[];
  /** Everything in the sheet's scrolling part, and the story alone. */
  text: string;
  body: string;
  pictures: string[];
  /** Switches of the rules panel, where it is open. */
  rules: { name: string; did: string; on: boolean }[];
  buttons: string[];
  status: string;
  /** The sheet's background: a style that came through. */
  paper: string;
}

/** The reading popup in the browser's reading tab. */
export class ReaderPage {
  constructor(readonly browser: TestBrowser) {}

  /** What the popup shows; null where none is open. */
  state(): Promise<PopupState | null> {
    return this.browser.inReader(readPopup);
  }

  /** Waits until the popup shows something that `matches`. */
  shows(what: string, matches: (state: PopupState) => boolean): Promise<PopupState> {
    return until(`the popup to show ${what}`, async () => {
      const state = await this.state();
      return state && matches(state) ? state : null;
    });
  }

  /** Clicks the toolbar and waits for the story, all of it. */
  async open(): Promise<PopupState> {
    await this.browser.clickToolbar();
    return this.shows(
      'an article',
      ({ view, busy, headline }) => view === 'article' && !busy && headline !== '',
    );
  }

  /** Waits until nothing moves any more in the popup, if one is open, or on a page of our own. */
  async settles(): Promise<void> {
    await until('it to stand still', async () => {
      const onOwnPage = (await this.browser.url()).startsWith(this.browser.extensionOrigin);
      return !(onOwnPage ? await this.browser.inPage(isMoving) : await this.browser.inReader(isMoving));
    });
  }

  async isGone(): Promise<void> {
    await until('the popup to go', async () => (await this.state()) === null);
  }

  /** Clicks the button or switch whose accessible name is `name` (the last such, as panels stand after the bar). */
  async click(name: string): Promise<void> {
    await clickStill(this.browser, `a button “${name}”`, () => this.browser.inReader(findNamed, name));
  }

  /** The button whose name is that message in the browser's language. */
  async clickOn(key: Parameters<typeof message>[1]): Promise<void> {
    await this.click(message(this.browser.language, key));
  }

  async openRules(): Promise<PopupState> {
    await this.clickOn('rulesTitle');
    return this.shows('its rules', ({ rules }) => rules.length > 0);
  }
}

/** What is folded away never ends its transitions. */
function isMoving(root: Document | ShadowRoot): boolean {
  return root.getAnimations().some(({ playState, effect }) => {
    const target = effect && 'target' in effect ? (effect.target as Element | null) : null;
    return playState === 'running' && target?.checkVisibility();
  });
}

function readPopup(root: ShadowRoot): PopupState {
  const text = (selector: string) => root.querySelector(selector)?.textContent?.trim() ?? '';
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const time = root.querySelector('time');
  const sheet = root.querySelector('.sheet');
  return {
    view: root.querySelector<HTMLElement>('[data-view]')?.dataset.view ?? '',
    busy: root.querySelector('article [aria-busy=true], article[aria-busy=true]') !== null,
    headline: text('h1'),
    byline: text('.byline'),
    outlet: text('.outlet-name'),
    date: time?.textContent ?? '',
    published: time?.dateTime ?? '',
    minutes: text('.minutes'),
    paragraphs: all('.article-body p').map((paragraph) => paragraph.textContent?.trim() ?? ''),
    text: root.querySelector<HTMLElement>('.scroll')?.innerText ?? '',
    body: root.querySelector<HTMLElement>('.article-body')?.innerText ?? '',
    pictures: all('article img').map((picture) => (picture as HTMLImageElement).src),
    rules: all('.rule').map((rule) => ({
      name: rule.querySelector('b')?.textContent ?? '',
      did: rule.querySelector('.rule-did')?.textContent ?? '',
      on: rule.querySelector('[role=switch]')?.getAttribute('aria-checked') === 'true',
    })),
    buttons: all('button').map(
      (button) => button.getAttribute('aria-label') ?? button.textContent?.trim() ?? '',
    ),
    status: text('[role=status]'),
    paper: sheet ? getComputedStyle(sheet).backgroundColor : '',
  };
}
