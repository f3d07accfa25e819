import { clickStill } from './click-still.ts';
import { findNamed } from './find-named.ts';
import { message } from './messages.ts';
import type { TestBrowser } from './test-browser.ts';
import { until } from './until.ts';

/** A page of the extension's own in the reading tab: the library or the settings. */
export class ExtensionPage {
  constructor(readonly browser: TestBrowser) {}

  /** Opens `library.html` or `options.html` and waits until it shows itself. */
  async open(path: 'library.html' | 'options.html'): Promise<void> {
    await this.browser.open(`${this.browser.extensionOrigin}/${path}`);
    await until(`${path} to show itself`, () =>
      this.browser.inPage((page) => page.querySelector('h1, h2') !== null),
    );
  }

  text(): Promise<string> {
    return this.browser.inPage((page) => page.body.innerText);
  }

  /** Waits until the page says `text`; `patience` in ms. */
  async says(text: string, patience?: number): Promise<void> {
    await until(`the page to say “${text}”`, async () => (await this.text()).includes(text), patience);
  }

  async click(name: string): Promise<void> {
    await clickStill(this.browser, `a control “${name}”`, () => this.browser.inPage(findNamed, name));
  }

  /** Headlines of the library's shelf, top first, once they are `matches`. */
  headlines(what: string, matches: (titles: string[]) => boolean): Promise<string[]> {
    return until(`the shelf to show ${what}`, async () => {
      const titles = await this.browser.inPage((page) =>
        [...page.querySelectorAll('.row h2')].map((title) => title.textContent?.trim() ?? ''),
      );
      return matches(titles) ? titles : null;
    });
  }

  /** Clicks a tool in the library's row of that headline. */
  async clickInRow(headline: string, tool: Parameters<typeof message>[1]): Promise<void> {
    const name = message(this.browser.language, tool);
    await clickStill(this.browser, `“${name}” beside “${headline}”`, () =>
      this.browser.inPage(
        (page, wanted, label) => {
          const row = [...page.querySelectorAll('.row')].find((item) => item.textContent?.includes(wanted));
          const button = row?.querySelector(`button[aria-label="${label}"]`);
          if (!button) return null;
          button.scrollIntoView({ block: 'nearest', behavior: 'instant' });
          const { x, y, width, height } = button.getBoundingClientRect();
          return { x: x + width / 2, y: y + height / 2 };
        },
        headline,
        name,
      ),
    );
  }

  /** The text of the saved story that is open, which stands in a sandboxed frame. */
  story(): Promise<string> {
    return until('the saved story', () =>
      this.browser.inPage(
        (page) => page.querySelector('iframe')?.contentDocument?.querySelector('article')?.innerText,
      ),
    );
  }
}
