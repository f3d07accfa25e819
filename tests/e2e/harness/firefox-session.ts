import type { Marionette } from './marionette.ts';
import { sourceOf } from './source-of.ts';
import type { Remote } from './test-browser.ts';

interface RunningExtension {
  backgroundState: string;
  terminateBackground(how: object): Promise<void>;
}

/** The corners of the browser's own window that the harness touches. */
export interface ChromeWindow extends Window {
  Services: {
    locale: { availableLocales: string[]; requestedLocales: string[] };
    prefs: {
      setBoolPref(name: string, value: boolean): void;
      setIntPref(name: string, value: number): void;
      setStringPref(name: string, value: string): void;
    };
    io: { offline: boolean };
  };
  WebExtensionPolicy: { getByID(id: string): { extension: RunningExtension } };
  CustomizableUI: { addWidgetToArea(widget: string, area: string): void };
  ChromeUtils: {
    importESModule(address: string): {
      AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
      Downloads: FirefoxDownloads;
      ExtensionPermissions: {
        add(id: string, more: { permissions: string[]; origins: string[] }): Promise<void>;
      };
    };
  };
  gBrowser: { selectedBrowser: { browsingContext: { top: { prefersColorSchemeOverride: string } } } };
}

/** https://searchfox.org/mozilla-central/source/toolkit/components/downloads/Downloads.sys.mjs */
interface FirefoxDownloads {
  readonly ALL: string;
  getList(kind: string): Promise<{ getAll(): Promise<{ succeeded: boolean; target: { path: string } }[]> }>;
}

/** WebDriver's commands as Marionette has them, one method each, on one session. */
export class FirefoxSession {
  private constructor(
    readonly marionette: Marionette,
    readonly version: string,
  ) {}

  static async open(marionette: Marionette): Promise<FirefoxSession> {
    const { capabilities } = await marionette.send<{ capabilities: { browserVersion: string } }>(
      'WebDriver:NewSession',
      { acceptInsecureCerts: true },
    );
    return new FirefoxSession(marionette, capabilities.browserVersion);
  }

  async installAddon(path: string): Promise<void> {
    await this.marionette.send('Addon:Install', { path, temporary: true });
  }

  async navigate(url: string): Promise<void> {
    await this.marionette.send('WebDriver:Navigate', { url });
  }

  url(): Promise<string> {
    return this.#value('WebDriver:GetCurrentURL');
  }

  tabs(): Promise<string[]> {
    return this.marionette.send<string[]>('WebDriver:GetWindowHandles');
  }

  newTab(): Promise<string> {
    return this.#newWindow({ type: 'tab' });
  }

  newPrivateWindow(): Promise<string> {
    return this.#newWindow({ type: 'window', private: true });
  }

  async #newWindow(how: object): Promise<string> {
    return (await this.marionette.send<{ handle: string }>('WebDriver:NewWindow', how)).handle;
  }

  async switchToTab(handle: string, focus = false): Promise<void> {
    await this.marionette.send('WebDriver:SwitchToWindow', { handle, focus });
  }

  async closeTab(): Promise<void> {
    await this.marionette.send('WebDriver:CloseWindow');
  }

  async setWindowSize(width: number, height: number): Promise<void> {
    await this.marionette.send('WebDriver:SetWindowRect', { width, height });
  }

  async clickElement(selector: string): Promise<void> {
    await this.marionette.send('WebDriver:ElementClick', { id: await this.#find(selector) });
  }

  /** Types into a field; into one for files: their paths, a line each. */
  async sendText(selector: string, text: string): Promise<void> {
    await this.marionette.send('WebDriver:ElementSendKeys', { id: await this.#find(selector), text });
  }

  async perform(source: object): Promise<void> {
    await this.marionette.send('WebDriver:PerformActions', { actions: [source] });
  }

  /** A PNG of the viewport, in base64. */
  screenshot(): Promise<string> {
    return this.#value('WebDriver:TakeScreenshot', { full: false, hash: false });
  }

  /** A PDF of the page on A4, in base64. */
  print(): Promise<string> {
    return this.#value('WebDriver:Print', { page: { width: 21, height: 29.7 } });
  }

  /** The value (JSON) of an expression in the page: with its rights, or with the browser's own in the `system` sandbox. */
  async execute<R>(expression: string, sandbox: 'system' | null = null): Promise<R> {
    const script = `const done = arguments[arguments.length - 1];
      (async () => ${expression})().then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const parameters = { script, args: [], newSandbox: true, sandbox };
    const answer = await this.#value<{ value: R; error?: string }>(
      'WebDriver:ExecuteAsyncScript',
      parameters,
    );
    if (answer.error) throw new Error(answer.error);
    return answer.value;
  }

  /** Commands given meanwhile go to the browser's own window in place of the page. */
  async asChrome<R>(act: () => Promise<R>): Promise<R> {
    await this.marionette.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await act();
    } finally {
      await this.marionette.send('Marionette:SetContext', { value: 'content' });
    }
  }

  inChrome<A extends unknown[], R>(run: Remote<ChromeWindow, A, R>, ...args: A): Promise<R> {
    return this.asChrome(() => this.execute<R>(sourceOf(run, 'window', args)));
  }

  async #find(selector: string): Promise<string | undefined> {
    const found = await this.#value<Record<string, string>>('WebDriver:FindElement', {
      using: 'css selector',
      value: selector,
    });
    return Object.values(found)[0];
  }

  async #value<R>(command: string, parameters: object = {}): Promise<R> {
    return (await this.marionette.send<{ value: R }>(command, parameters)).value;
  }
}
