import type { BrowserContext, CDPSession, Page, Worker } from 'playwright-core';
import type { BackgroundScope, Faults } from './faults.ts';
import { sourceOf } from './source-of.ts';
import type { Remote } from './test-browser.ts';
import { until } from './until.ts';

interface Parts {
  context: BrowserContext;
  /** The reading tab. */
  page: () => Page;
  /** A page of the extension. */
  control: () => Promise<Page>;
  /** Waits until a fresh worker listens. */
  ready: (worker: Worker) => Promise<void>;
}

export class ChromiumFaults implements Faults {
  #errors: string[] = [];
  /** The script goes with the session that brought it. */
  #refusal: CDPSession | null = null;

  constructor(readonly parts: Parts) {}

  async inBackground<A extends unknown[], R>(run: Remote<BackgroundScope, A, R>, ...args: A): Promise<R> {
    await this.#wake();
    return (await this.#worker()).evaluate(sourceOf(run, 'globalThis', args));
  }

  async stopBackground(): Promise<void> {
    const session = await this.parts.context.newCDPSession(await this.parts.control());
    const stopped = new Promise<void>((resolve) =>
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
      }),
    );
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await stopped;
    await session.detach();
  }

  /** Outside developer mode Chromium loads an unpacked extension once, and switches it off when it is loaded again. */
  reloadExtension(): Promise<void> {
    return this.#restart(async (extensions, id) => {
      await extensions.evaluate(async (own) => {
        const { chrome } = globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } };
        await chrome.developerPrivate.reload(own, { failQuietly: true });
      }, id);
    });
  }

  allowPrivateWindows(): Promise<void> {
    return this.#restart(async (extensions, id) => {
      await extensions.evaluate(async (extensionId) => {
        const { chrome } = globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } };
        await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
      }, id);
    });
  }

  /** Does something on the browser's page of extensions that starts ours anew. */
  async #restart(act: (extensions: Page, id: string) => Promise<void>): Promise<void> {
    const { context, control, page } = this.parts;
    const id = new URL((await control()).url()).host;
    const extensions = await context.newPage();
    await extensions.goto('chrome://extensions');
    await extensions.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } };
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    });
    await act(extensions, id);
    await extensions.close();
    await page().bringToFront();
    await this.#wake();
    await this.parts.ready(await this.#worker());
  }

  /** What is thrown in any page, and what the reading tab writes as an error. */
  async listenToErrors(): Promise<void> {
    this.#errors = [];
    this.parts.context.on('weberror', (fault) => this.#errors.push(String(fault.error())));
    const session = await this.parts.context.newCDPSession(this.parts.page());
    session.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
      this.#errors.push(exceptionDetails.exception?.description ?? exceptionDetails.text),
    );
    session.on('Runtime.consoleAPICalled', ({ type, args }) => {
      if (type === 'error') this.#errors.push(args.map(({ value }) => String(value)).join(' '));
    });
    await session.send('Runtime.enable');
  }

  async errors(): Promise<string[]> {
    return this.#errors;
  }

  async runShortOfMemory(): Promise<void> {
    const session = await this.parts.context.newCDPSession(this.parts.page());
    await session.send('Memory.simulatePressureNotification', { level: 'critical' });
    await session.send('HeapProfiler.collectGarbage');
    await session.detach();
  }

  async refuseStorage(refuse: boolean): Promise<void> {
    if (refuse) {
      this.#refusal = await this.parts.context.newCDPSession(this.parts.page());
      await this.#refusal.send('Page.enable');
      await this.#refusal.send('Page.addScriptToEvaluateOnNewDocument', {
        source: `IDBFactory.prototype.open = () => { throw new DOMException('refused', 'InvalidStateError'); }`,
      });
    } else await this.#refusal?.detach();
  }

  async setOffline(offline: boolean): Promise<void> {
    await this.parts.context.setOffline(offline);
  }

  #worker(): Promise<Worker> {
    return until('the worker', async () => this.parts.context.serviceWorkers()[0]);
  }

  /** Any message starts it, also one that nobody answers. */
  async #wake(): Promise<true> {
    const page = await this.parts.control();
    await page.evaluate('chrome.runtime.sendMessage({}).catch(() => null)');
    return true;
  }
}

interface DeveloperPrivate {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  reload(id: string, how: { failQuietly: boolean }): Promise<unknown>;
  updateExtensionConfiguration(change: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
}
