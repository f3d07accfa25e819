import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright-core';
import { findBrowsers } from '../../../scripts/browsers/find-browsers.ts';
import { ChromiumFaults } from './chromium-faults.ts';
import { ExtensionWorld } from './extension-world.ts';
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

/** Starts Chromium with the extension loaded; every https host is answered by the local server, everything else by nobody. */
export async function launchChromium(options: LaunchOptions): Promise<Chromium> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'bening-chromium-'));
  const language = options.language ?? 'id';
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowsers().chromium ?? undefined,
    headless: false,
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 800 },
    // Linux takes the UI language from the environment, the others from --lang.
    env: { ...process.env, LANGUAGE: language, LANG: `${language}.UTF-8` },
    args: [...(options.visible ? [] : ['--headless=new']), ...switches(options, language)],
  });
  const worker = await firstWorker(context);
  const browser = new Chromium(context, worker.url().split('/').slice(0, 3).join('/'), language, profile);
  await browser.start(worker);
  return browser;
}

/** On a busy machine it may have come and gone before Playwright looked: a message from the first page starts it again. */
function firstWorker(context: BrowserContext): Promise<Worker> {
  const look = async () => {
    const [worker] = context.serviceWorkers();
    const own = context.pages().find((page) => page.url().startsWith('chrome-extension:'));
    if (!worker) await own?.evaluate('chrome.runtime.sendMessage({}).catch(() => null)');
    return worker;
  };
  return until('the background', look, 90_000);
}

function switches({ extension, port }: LaunchOptions, language: string): string[] {
  return [
    '--no-sandbox',
    // What Playwright asks for pages is not asked for the extension's worker.
    '--ignore-certificate-errors',
    '--enable-unsafe-extension-debugging',
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    `--host-resolver-rules=MAP *:443 127.0.0.1:${port},MAP * ~NOTFOUND,EXCLUDE 127.0.0.1`,
    `--lang=${language}`,
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-features=Translate',
    '--disable-quic',
    '--disable-sync',
    '--no-first-run',
  ];
}

export class Chromium implements TestBrowser {
  readonly name = 'chromium';
  readonly version: string;
  readonly faults: ChromiumFaults;
  #page!: Page;
  #world!: ExtensionWorld;
  #control: Page | null = null;

  constructor(
    readonly context: BrowserContext,
    readonly extensionOrigin: string,
    readonly language: Language,
    readonly profile: string,
  ) {
    this.version = context.browser()?.version() ?? '';
    this.faults = new ChromiumFaults({
      context,
      page: () => this.#page,
      control: () => this.#controlPage(),
      ready: (worker) => this.#listens(worker),
    });
  }

  /** Before the worker is up a first toolbar click would go nowhere. */
  async start(worker: Worker): Promise<void> {
    await this.#adopt(this.context.pages()[0] ?? (await this.context.newPage()));
    await this.#listens(worker);
  }

  async #listens(worker: Worker): Promise<void> {
    await until('the extension to listen', () =>
      worker.evaluate(() => {
        const scope = globalThis as unknown as {
          registration: ServiceWorkerRegistration;
          chrome: ChromeActions;
        };
        return (
          scope.registration.active?.state === 'activated' && scope.chrome.action.onClicked.hasListeners()
        );
      }),
    );
  }

  async open(url: string): Promise<void> {
    // A tab that the extension opened by itself must not take the next click.
    await this.#page.bringToFront();
    try {
      await this.#page.goto(url);
    } catch (error) {
      // The error page comes a moment later, and would interrupt what is opened next.
      await this.#page.waitForURL('chrome-error://**').catch(() => undefined);
      throw error;
    }
  }

  async openPrivately(url: string): Promise<void> {
    await this.faults.allowPrivateWindows();
    // The reading tab may be at the same address.
    const others = this.context.pages();
    await this.inExtension(async (api, address) => {
      await api.windows.create({ incognito: true, url: address });
    }, url);
    const page = await until('the private window', async () =>
      this.context.pages().find((candidate) => candidate.url() === url && !others.includes(candidate)),
    );
    await page.waitForLoadState();
    await this.#adopt(page);
  }

  async url(): Promise<string> {
    return this.#page.url();
  }

  async followTab(matches: (url: string) => boolean): Promise<void> {
    const page = await until('a tab at the wanted address', async () =>
      this.context.pages().find((candidate) => matches(candidate.url())),
    );
    for (const other of this.context.pages())
      if (other !== page && other !== this.#control) await other.close();
    await this.#adopt(page);
  }

  async clickToolbar(): Promise<void> {
    const click = await this.aimAtToolbar();
    await click();
  }

  /** All that can be done before a click on the toolbar, so that a clock started next sees little but the click. */
  async aimAtToolbar(): Promise<() => Promise<void>> {
    const session = await this.context.browser()!.newBrowserCDPSession();
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const own = targetInfos.filter(({ url }) => url === this.#page.url());
    const send = session.send as (method: string, params: object) => Promise<unknown>;
    const target = { id: new URL(this.extensionOrigin).host, targetId: own[0]?.targetId };
    return async () => {
      await send.call(session, 'Extensions.triggerAction', target);
      await session.detach();
    };
  }

  /** The reading tab's debugger. */
  get session(): CDPSession {
    return this.#world.session;
  }

  /** Evaluates an expression beside the extension's own scripts in the reading tab; null where none run. */
  inContentScript<R>(expression: string): Promise<R | null> {
    return this.#world.evaluate(expression);
  }

  /** The same, as the debugger's handle on an object. */
  inContentScriptAsObject(expression: string): Promise<string> {
    return this.#world.evaluateHandle(expression);
  }

  /** Key presses over CDP do not reach extension commands, so the worker is told as the browser would tell it. */
  async runSaveCommand(): Promise<void> {
    const tab = await this.inExtension(async (api) => (await api.tabs.query({ active: true }))[0]);
    const worker = this.context.serviceWorkers()[0] ?? (await this.context.waitForEvent('serviceworker'));
    await worker.evaluate((active) => {
      const { chrome } = globalThis as unknown as { chrome: ChromeActions };
      chrome.commands.onCommand.dispatch('save-article', active);
    }, tab);
  }

  async pressReadShortcut(): Promise<boolean> {
    return false;
  }

  async chooseFromMenu(item: 'read' | 'save'): Promise<void> {
    const tab = await this.inExtension(async (api) => (await api.tabs.query({ active: true }))[0]);
    const worker = this.context.serviceWorkers()[0] ?? (await this.context.waitForEvent('serviceworker'));
    await worker.evaluate(
      ({ menuItemId, active }) => {
        const { chrome } = globalThis as unknown as { chrome: ChromeActions };
        chrome.contextMenus.onClicked.dispatch({ menuItemId }, active);
      },
      { menuItemId: item, active: tab },
    );
  }

  async press(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
  }

  async clickAt(x: number, y: number): Promise<void> {
    await this.#page.mouse.click(x, y);
  }

  /** Not by Playwright's mouse: while dragging it runs a script in every frame, and waits for ever for one that may run none. */
  async drag(from: Point, to: Point): Promise<void> {
    const { session } = this.#world;
    const send = (type: 'mouseMoved' | 'mousePressed' | 'mouseReleased', { x, y }: Point, buttons: 0 | 1) =>
      session.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', buttons, clickCount: 1 });
    await send('mousePressed', from, 1);
    await send('mouseMoved', { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }, 1);
    await send('mouseMoved', to, 1);
    await send('mouseReleased', to, 0);
  }

  async chooseFiles(paths: string[]): Promise<void> {
    await this.#page.setInputFiles('input[type=file]', paths);
  }

  async download(act: () => Promise<void>): Promise<Download> {
    const [download] = await Promise.all([this.#page.waitForEvent('download'), act()]);
    return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
  }

  async printToPdf(): Promise<Uint8Array> {
    return new Uint8Array(await this.#page.pdf({ format: 'A4' }));
  }

  async inPage<A extends unknown[], R>(run: Remote<Document, A, R>, ...args: A): Promise<R> {
    return this.#page.evaluate(sourceOf(run, 'document', args));
  }

  async inReader<A extends unknown[], R>(run: Remote<ShadowRoot, A, R>, ...args: A): Promise<R | null> {
    return this.#world.evaluate(
      `globalThis.beningReader?.isOpen() ? ${sourceOf(run, 'beningReader.root', args)} : null`,
    );
  }

  async inExtension<A extends unknown[], R>(run: Remote<ExtensionApi, A, R>, ...args: A): Promise<R> {
    return (await this.#controlPage()).evaluate(sourceOf(run, 'chrome', args));
  }

  /** It goes with an extension that is reloaded. */
  async #controlPage(): Promise<Page> {
    if (!this.#control || this.#control.isClosed()) {
      this.#control = await this.context.newPage();
      await this.#control.goto(`${this.extensionOrigin}/manifest.json`);
      await this.#page.bringToFront();
    }
    return this.#control;
  }

  /** Chromium asks no more about what was once allowed on its own page about extensions. */
  async grantHostsWhenAsked(): Promise<void> {
    const page = await this.context.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(
      async (id) => {
        const { chrome } = globalThis as unknown as {
          chrome: { developerPrivate: { addHostPermission(id: string, host: string): Promise<void> } };
        };
        await chrome.developerPrivate.addHostPermission(id, 'https://*/*');
      },
      this.extensionOrigin.split('/')[2] ?? '',
    );
    await page.close();
    await this.#page.bringToFront();
  }

  async resize(width: number, height: number): Promise<void> {
    await this.#page.setViewportSize({ width, height });
  }

  async preferDark(dark: boolean): Promise<void> {
    await this.#page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
  }

  async useFinger(): Promise<void> {
    const session = await this.context.newCDPSession(this.#page);
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 });
  }

  async screenshot(file: string): Promise<void> {
    await this.#page.screenshot({ path: file });
  }

  async close(): Promise<void> {
    await this.context.close();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  async kill(): Promise<string> {
    const session = await this.context.browser()!.newBrowserCDPSession();
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const closed = this.context.waitForEvent('close');
    process.kill(processInfo.find(({ type }) => type === 'browser')!.id, 'SIGKILL');
    await closed;
    return this.profile;
  }

  async #adopt(page: Page): Promise<void> {
    this.#page = page;
    this.#world = await ExtensionWorld.of(page, this.extensionOrigin);
    await page.bringToFront();
  }
}

/** The corner of Chrome's API that the polyfill's types do not have: events can be dispatched and asked for listeners. */
interface ChromeActions {
  action: { onClicked: { hasListeners(): boolean } };
  commands: { onCommand: { dispatch(command: string, tab: unknown): void } };
  contextMenus: { onClicked: { dispatch(info: { menuItemId: string }, tab: unknown): void } };
}
