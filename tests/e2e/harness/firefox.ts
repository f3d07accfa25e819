import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { FirefoxFaults } from './firefox-faults.ts';
import { FirefoxProcess } from './firefox-process.ts';
import { FirefoxSession, type ChromeWindow } from './firefox-session.ts';
import { sourceOf } from './source-of.ts';
import type {
  Download,
  ExtensionApi,
  Language,
  LaunchOptions,
  Point,
  Remote,
  TestBrowser,
} from './test-browser.ts';
import { until } from './until.ts';

const ADDON_ID = 'bening@bening.example';
const ADDON_UUID = '6f0e3a52-8d0b-4a64-9a53-2f1a6f0d9c11';
/** Firefox derives the widget's id from the add-on's. */
const WIDGET = 'bening_bening_example-browser-action';
/** WebDriver's names for keys that are not characters (https://w3c.github.io/webdriver/#keyboard-actions). */
const KEYS: Record<string, string> = {
  Alt: '\uE00A',
  ArrowDown: '\uE015',
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  Shift: '\uE008',
  Tab: '\uE004',
};

/** Starts Firefox with the extension loaded; every host is the local server. */
export async function launchFirefox(options: LaunchOptions): Promise<TestBrowser> {
  const language = options.language ?? 'id';
  const preferences = {
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `443=${options.port};80=${options.port}`,
    'intl.accept_languages': language,
    'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: ADDON_UUID }),
  };
  const process = await FirefoxProcess.start(preferences, options.visible ?? false, options.profile);
  const session = await FirefoxSession.open(process.marionette);
  const browser = new Firefox(process, session, language);
  await browser.start(options.extension);
  return browser;
}

/** Opens the submenu that holds an add-on's items, once the context menu is there. Runs in the browser's own window. */
function openMenuOf(window: ChromeWindow, addon: string): boolean {
  const menu = [...window.document.querySelectorAll('#contentAreaContextMenu > menu')].find((element) =>
    element.id.startsWith(addon.replace(/[@.]/g, '_')),
  ) as (Element & { openMenu(open: boolean): void }) | undefined;
  menu?.openMenu(true);
  return menu !== undefined;
}

function activateItem({ document }: ChromeWindow, label: string): void {
  const item = [...document.querySelectorAll('#contentAreaContextMenu menuitem')].find(
    (element) => element.getAttribute('label') === label,
  );
  if (!item) throw new Error(`no "${label}" in the context menu`);
  const popup = item.parentElement as unknown as { activateItem(item: Element): void };
  popup.activateItem(item);
}

/** The path of the file in that folder once its download has ended well. Runs in the browser's own window. */
async function finishedIn({ ChromeUtils }: ChromeWindow, folder: string): Promise<string | null> {
  const { Downloads } = ChromeUtils.importESModule('resource://gre/modules/Downloads.sys.mjs');
  const all = await (await Downloads.getList(Downloads.ALL)).getAll();
  const download = all.find(({ target }) => target.path.startsWith(folder));
  return download?.succeeded ? download.target.path : null;
}

const DOWN = { type: 'pointerDown', button: 0 };
const UP = { type: 'pointerUp', button: 0 };
/** `duration` in ms. */
const moveTo = ({ x, y }: Point, duration = 0) => ({
  ...{ type: 'pointerMove', duration, origin: 'viewport' },
  ...{ x: Math.round(x), y: Math.round(y) },
});

class Firefox implements TestBrowser {
  readonly name = 'firefox';
  readonly version: string;
  readonly extensionOrigin = `moz-extension://${ADDON_UUID}`;
  readonly faults: FirefoxFaults;
  #tab = '';
  #control = '';

  constructor(
    readonly process: FirefoxProcess,
    readonly session: FirefoxSession,
    readonly language: Language,
  ) {
    this.version = session.version;
    this.faults = new FirefoxFaults({
      session,
      addon: ADDON_ID,
      evaluate: (expression) => this.#inControl(expression),
    });
  }

  /** Firefox speaks a language it has no pack for once it believes to have it: enough for an extension's own texts. */
  async start(extension: string): Promise<void> {
    await this.session.inChrome(({ Services }, locale) => {
      Services.locale.availableLocales = [locale, 'en-US'];
      Services.locale.requestedLocales = [locale];
    }, this.language);
    await this.session.installAddon(extension);
    await this.session.inChrome((window, widget) => {
      window.CustomizableUI.addWidgetToArea(widget, 'nav-bar');
      window.document.documentElement.style.minWidth = '0';
    }, WIDGET);
    this.#tab = (await this.session.tabs())[0] ?? '';
    await this.resize(1280, 800);
  }

  async open(url: string): Promise<void> {
    // A tab that the extension opened by itself must not take the next click.
    await this.session.switchToTab(this.#tab, true);
    await this.session.navigate(url);
  }

  async openPrivately(url: string): Promise<void> {
    await this.faults.allowPrivateWindows();
    this.#tab = await this.session.newPrivateWindow();
    await this.open(url);
  }

  url(): Promise<string> {
    return this.session.url();
  }

  async followTab(matches: (url: string) => boolean): Promise<void> {
    this.#tab = await until('a tab at the wanted address', () => this.#findTab(matches));
    for (const handle of await this.session.tabs()) {
      if (handle === this.#tab || handle === this.#control) continue;
      await this.session.switchToTab(handle);
      await this.session.closeTab();
    }
    await this.session.switchToTab(this.#tab, true);
  }

  async clickToolbar(): Promise<void> {
    await this.session.asChrome(() =>
      this.session.clickElement(`#${WIDGET} .unified-extensions-item-action-button`),
    );
  }

  async runSaveCommand(): Promise<void> {
    await this.session.asChrome(() => this.#pressTogether(['Alt', 'Shift', 'Y']));
  }

  async pressReadShortcut(): Promise<boolean> {
    await this.session.asChrome(() => this.#pressTogether(['Alt', 'Shift', 'K']));
    return true;
  }

  async chooseFromMenu(_item: 'read' | 'save', title: string): Promise<void> {
    await this.session.perform({
      type: 'pointer',
      id: 'mouse',
      parameters: { pointerType: 'mouse' },
      actions: [
        { type: 'pointerMove', duration: 0, origin: 'viewport', x: 5, y: 300 },
        { type: 'pointerDown', button: 2 },
        { type: 'pointerUp', button: 2 },
      ],
    });
    await until('the item in the context menu', () => this.session.inChrome(openMenuOf, ADDON_ID));
    await this.session.inChrome(activateItem, title);
  }

  async press(key: string): Promise<void> {
    await this.#pressTogether(key.length > 1 ? key.split('+') : [key]);
  }

  async clickAt(x: number, y: number): Promise<void> {
    await this.#moveMouse([moveTo({ x, y }), DOWN, UP]);
  }

  async drag(from: Point, to: Point): Promise<void> {
    const half = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    await this.#moveMouse([moveTo(from), DOWN, moveTo(half, 50), moveTo(to, 50), UP]);
  }

  chooseFiles(paths: string[]): Promise<void> {
    return this.session.sendText('input[type=file]', paths.join('\n'));
  }

  /**
   * Each file gets a folder of its own, so no name is taken. Only Firefox knows when it is whole: it writes beside it
   * first, and moves that over an empty file that has the name already.
   */
  async download(act: () => Promise<void>): Promise<Download> {
    const folder = this.process.makeDownloadFolder();
    await this.session.inChrome(({ Services }, path) => {
      Services.prefs.setStringPref('browser.download.dir', path);
    }, folder);
    await act();
    const path = await until('a downloaded file', () => this.session.inChrome(finishedIn, folder));
    return { name: basename(path), bytes: new Uint8Array(readFileSync(path)) };
  }

  async printToPdf(): Promise<Uint8Array> {
    return new Uint8Array(Buffer.from(await this.session.print(), 'base64'));
  }

  inPage<A extends unknown[], R>(run: Remote<Document, A, R>, ...args: A): Promise<R> {
    return this.session.execute(sourceOf(run, 'document', args));
  }

  /** The system sandbox may look into the sandboxes that content scripts run in. */
  inReader<A extends unknown[], R>(run: Remote<ShadowRoot, A, R>, ...args: A): Promise<R | null> {
    const source = `globalThis.beningReader?.isOpen() ? ${sourceOf(run, 'beningReader.root', args)} : null`;
    return this.session.execute(
      `(async () => {
        const { ExtensionContent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionContent.sys.mjs');
        const world = ExtensionContent.getContextByExtensionId(${JSON.stringify(ADDON_ID)}, window)?.sandbox;
        // A popup whose extension was updated under it has no world any more.
        const left = world?.beningReader ? null : document.querySelector('bening-reader')?.openOrClosedShadowRoot;
        const value = left
          ? left.querySelector('dialog').open ? await ${sourceOf(run, 'left', args)} : null
          : world ? await Cu.evalInSandbox(${JSON.stringify(source)}, world) : null;
        return value === undefined ? null : JSON.parse(JSON.stringify(value));
      })()`,
      'system',
    );
  }

  inExtension<A extends unknown[], R>(run: Remote<ExtensionApi, A, R>, ...args: A): Promise<R> {
    return this.#inControl(sourceOf(run, 'browser', args));
  }

  async #inControl<R>(expression: string): Promise<R> {
    // It goes with an extension that is reloaded.
    if (!(await this.session.tabs()).includes(this.#control)) {
      this.#control = await this.session.newTab();
      await this.session.switchToTab(this.#control);
      await this.session.navigate(`${this.extensionOrigin}/manifest.json`);
    }
    await this.session.switchToTab(this.#control);
    try {
      return await this.session.execute<R>(expression);
    } finally {
      await this.session.switchToTab(this.#tab);
    }
  }

  async grantHostsWhenAsked(): Promise<void> {
    await this.session.inChrome(({ Services }) => {
      Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false);
    });
  }

  /** Sets the viewport: the window is made as much larger as its own bars take. */
  async resize(width: number, height: number): Promise<void> {
    await this.session.setWindowSize(width, height);
    const [wide, high] = await this.inPage(({ defaultView }) => [
      defaultView!.innerWidth,
      defaultView!.innerHeight,
    ]);
    await this.session.setWindowSize(2 * width - (wide ?? width), 2 * height - (high ?? height));
  }

  async preferDark(dark: boolean): Promise<void> {
    await this.session.inChrome(
      ({ gBrowser }, scheme) => {
        gBrowser.selectedBrowser.browsingContext.top.prefersColorSchemeOverride = scheme;
      },
      dark ? 'dark' : 'light',
    );
  }

  /** The pref is a set of bits; 1 is "coarse". */
  async useFinger(): Promise<void> {
    await this.session.inChrome(({ Services }) => {
      Services.prefs.setIntPref('ui.primaryPointerCapabilities', 1);
    });
  }

  async screenshot(file: string): Promise<void> {
    writeFileSync(file, await this.session.screenshot(), 'base64');
  }

  close(): Promise<void> {
    return this.process.stop();
  }

  kill(): Promise<string> {
    return this.process.kill();
  }

  async #findTab(matches: (url: string) => boolean): Promise<string | null> {
    for (const handle of await this.session.tabs()) {
      await this.session.switchToTab(handle);
      if (handle !== this.#control && matches(await this.session.url())) return handle;
    }
    return null;
  }

  async #moveMouse(actions: object[]): Promise<void> {
    await this.session.perform({
      type: 'pointer',
      id: 'mouse',
      parameters: { pointerType: 'mouse' },
      actions,
    });
  }

  async #pressTogether(names: string[]): Promise<void> {
    const keys = names.map((name) => KEYS[name] ?? name);
    const down = keys.map((value) => ({ type: 'keyDown', value }));
    const up = keys.toReversed().map((value) => ({ type: 'keyUp', value }));
    await this.session.perform({ type: 'key', id: 'keyboard', actions: [...down, ...up] });
  }
}
