import { clickStill } from './click-still.ts';
import { ExtensionPage } from './extension-page.ts';
import { until } from './until.ts';

/** The library's list as a person sees it. */
export class LibraryPage extends ExtensionPage {
  /** Opens the library at that address, afresh. */
  async go(hash: string): Promise<void> {
    // A page that is open already would only change its fragment, and knows where one was.
    await this.browser.open(`${this.browser.extensionOrigin}/manifest.json`);
    await this.browser.inPage((page) => page.defaultView?.sessionStorage.clear());
    await this.browser.open(`${this.browser.extensionOrigin}/library.html${hash}`);
    await until('the library', () => this.browser.inPage((page) => page.querySelector('h1') !== null));
  }

  async goBack(): Promise<void> {
    await this.browser.inPage((page) => page.defaultView?.history.back());
  }

  /** Waits until the list holds so many stories, drawn or not, and the rows that are drawn say what they are. */
  async listsAll(count: number): Promise<void> {
    await until(`a list of ${count}`, async () => {
      const size = await this.browser.inPage((page) => {
        const rows = [...page.querySelectorAll('.row[data-id]')];
        const sizes = new Set(rows.map((row) => Number(row.getAttribute('aria-setsize'))));
        const areTitled = rows.every((row) => row.querySelector('h2')?.textContent?.trim());
        return sizes.size > 1 || !areTitled ? null : ([...sizes][0] ?? 0);
      });
      return size === count;
    });
  }

  async goToShelf(name: string): Promise<void> {
    await this.clickLabel('.shelves a', name);
  }

  /** Titles of the rows that are drawn. */
  titles(): Promise<string[]> {
    return this.browser.inPage((page) =>
      [...page.querySelectorAll('.row h2')].map((title) => title.textContent?.trim() ?? ''),
    );
  }

  /** Waits for the row whose title holds `part`, and answers with the title. */
  titleWith(part: string): Promise<string> {
    return until(`a row with “${part}”`, async () =>
      (await this.titles()).find((title) => title.includes(part)),
    );
  }

  rowCount(): Promise<number> {
    return this.browser.inPage((page) => page.querySelectorAll('.row').length);
  }

  /** Height of the whole page in px. */
  height(): Promise<number> {
    return this.browser.inPage((page) => page.documentElement.scrollHeight);
  }

  scrolled(): Promise<number> {
    return this.browser.inPage((page) => page.defaultView?.scrollY ?? 0);
  }

  /** Scrolls, and waits until rows are drawn there and nothing moves any more. */
  async scrollTo(top: number): Promise<void> {
    await this.browser.inPage((page, y) => page.defaultView?.scrollTo({ top: y, behavior: 'instant' }), top);
    let before = -1;
    await until('the list to stand still', async () => {
      const now = await this.scrolled();
      const still = now === before && (await this.titleInSight()) !== '';
      before = now;
      return still;
    });
  }

  /** The first title wholly in sight, below what is stuck at the top. */
  titleInSight(): Promise<string> {
    return this.browser.inPage((page) => {
      const titles = [...page.querySelectorAll<HTMLElement>('.row h2 a')];
      const high = page.defaultView?.innerHeight ?? 0;
      const seen = titles.find((title) => {
        const { top, bottom } = title.getBoundingClientRect();
        return top > 90 && bottom < high;
      });
      return seen?.textContent?.trim() ?? '';
    });
  }

  /** Where the row of that title begins, in px from the window's top; far away where it is not drawn. */
  topOf(title: string): Promise<number> {
    return this.browser.inPage((page, wanted) => {
      const row = [...page.querySelectorAll('.row')].find((item) => item.textContent?.includes(wanted));
      return row?.getBoundingClientRect().top ?? 1e9;
    }, title);
  }

  /** What assistive technology is told of a row's place: `3/400`. */
  position(title: string): Promise<string> {
    return this.browser.inPage((page, wanted) => {
      const row = [...page.querySelectorAll('.row')].find((item) => item.textContent?.includes(wanted));
      return `${row?.getAttribute('aria-posinset')}/${row?.getAttribute('aria-setsize')}`;
    }, title);
  }

  /** Opens a story and waits for its text. */
  async read(title: string): Promise<string> {
    await this.click(title);
    return this.story();
  }

  focusedTitle(): Promise<string> {
    return this.browser.inPage(
      (page) => page.activeElement?.closest('.row')?.querySelector('h2')?.textContent?.trim() ?? '',
    );
  }

  focusedIsInSight(): Promise<boolean> {
    return this.browser.inPage((page) => {
      const rect = page.activeElement?.getBoundingClientRect();
      return rect !== undefined && rect.top >= 0 && rect.bottom <= (page.defaultView?.innerHeight ?? 0);
    });
  }

  marked(): Promise<string[]> {
    return this.browser.inPage((page) =>
      [...page.querySelectorAll('.row mark')].map((mark) => mark.textContent ?? ''),
    );
  }

  /** Ticks or unticks a choice of the filters whose name begins so. */
  async choose(name: string): Promise<void> {
    await this.clickLabel('.filter-choice', name);
  }

  /** Ticks a row's checkbox. */
  async tick(title: string): Promise<void> {
    await this.clickLabel('.row', title, '.row-check');
  }

  /** Titles of the rows that are chosen. */
  chosen(): Promise<string[]> {
    return this.browser.inPage((page) =>
      [...page.querySelectorAll('.row[data-selected="true"] h2')].map(
        (title) => title.textContent?.trim() ?? '',
      ),
    );
  }

  /** Tags in the side list, each with its count: `ekonomi12`. */
  tagsBeside(): Promise<string[]> {
    return this.browser.inPage((page) =>
      [...page.querySelectorAll('.tags-nav a')].map((tag) => tag.textContent?.trim() ?? ''),
    );
  }

  /** Puts text into a field as pasting does. */
  async typeInto(selector: string, text: string): Promise<void> {
    await until(`a field ${selector}`, () =>
      this.browser.inPage(
        (page, wanted, value) => {
          const field = page.querySelector<HTMLTextAreaElement>(wanted);
          if (!field) return false;
          field.value = value;
          field.dispatchEvent(new (page.defaultView ?? window).Event('input', { bubbles: true }));
          return true;
        },
        selector,
        text,
      ),
    );
  }

  /** Pastes text while nothing that takes text has the focus. */
  async paste(text: string): Promise<void> {
    await this.browser.inPage((page, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      // Firefox has names of its own for what the event holds.
      const held = { clipboardData, dataType: 'text/plain', data: pasted };
      const event = new ClipboardEvent('paste', {
        ...held,
        bubbles: true,
        cancelable: true,
      } as ClipboardEventInit);
      page.body.dispatchEvent(event);
    }, text);
  }

  /** A finger held on a story's row: the browser tells of it by the event for its context menu. */
  async longPress(title: string): Promise<void> {
    await this.touch(title, ['pointerdown', 'contextmenu']);
  }

  async tap(title: string): Promise<void> {
    await this.touch(title, ['pointerdown', 'click']);
  }

  private async touch(title: string, events: string[]): Promise<void> {
    await this.browser.inPage(
      (page, wanted, types) => {
        const links = [...page.querySelectorAll('.row h2 a')];
        const link = links.find((each) => each.textContent?.trim() === wanted);
        for (const type of types)
          link?.dispatchEvent(
            new PointerEvent(type, { pointerType: 'touch', bubbles: true, cancelable: true }),
          );
      },
      title,
      events,
    );
  }

  /** Clicks the first of `selector` that says `name`, or what is `within` it. */
  async clickLabel(selector: string, name: string, within = ''): Promise<void> {
    await clickStill(this.browser, `“${name}”`, () =>
      this.browser.inPage(
        (page, items, wanted, inner) => {
          const item = [...page.querySelectorAll(items)].find((each) =>
            each.textContent?.trim().includes(wanted),
          );
          const target = inner ? item?.querySelector(inner) : item;
          if (!target) return null;
          target.scrollIntoView({ block: 'nearest', behavior: 'instant' });
          const { x, y, width, height } = target.getBoundingClientRect();
          return { x: x + width / 2, y: y + height / 2 };
        },
        selector,
        name,
        within,
      ),
    );
  }
}
