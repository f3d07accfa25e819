import type { BackgroundScope, Faults } from './faults.ts';
import type { FirefoxSession } from './firefox-session.ts';
import { sourceOf } from './source-of.ts';
import type { Remote } from './test-browser.ts';
import { until } from './until.ts';

interface Parts {
  session: FirefoxSession;
  addon: string;
  /** Runs an expression in a tab of the extension. */
  evaluate: <R>(expression: string) => Promise<R>;
}

export class FirefoxFaults implements Faults {
  constructor(readonly parts: Parts) {}

  /** Pages of one extension reach each other's windows. */
  inBackground<A extends unknown[], R>(run: Remote<BackgroundScope, A, R>, ...args: A): Promise<R> {
    return this.parts.evaluate(
      `browser.runtime.getBackgroundPage().then((scope) => ${sourceOf(run, 'scope.wrappedJSObject ?? scope', args)})`,
    );
  }

  async stopBackground(): Promise<void> {
    await this.parts.session.inChrome(async (window, id) => {
      const how = { ignoreDevToolsAttached: true, disableResetIdleForTest: true };
      await window.WebExtensionPolicy.getByID(id).extension.terminateBackground(how);
    }, this.parts.addon);
  }

  async reloadExtension(): Promise<void> {
    await this.parts.session.inChrome(async (window, id) => {
      const { AddonManager } = window.ChromeUtils.importESModule(
        'resource://gre/modules/AddonManager.sys.mjs',
      );
      await (await AddonManager.getAddonByID(id)).reload();
    }, this.parts.addon);
    await until('the extension to be back', () =>
      this.parts.session.inChrome(
        (window, id) => window.WebExtensionPolicy.getByID(id)?.extension.backgroundState === 'running',
        this.parts.addon,
      ),
    );
  }

  async allowPrivateWindows(): Promise<void> {
    await this.parts.session.inChrome(async (window, id) => {
      const { ExtensionPermissions } = window.ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionPermissions.sys.mjs',
      );
      const permissions = ['internal:privateBrowsingAllowed'];
      await ExtensionPermissions.add(id, { permissions, origins: [] });
    }, this.parts.addon);
    await this.reloadExtension();
  }

  async listenToErrors(): Promise<void> {
    await this.parts.session.execute(
      `(() => {
        Services.console.reset();
        Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage).clearEvents();
      })()`,
      'system',
    );
  }

  errors(): Promise<string[]> {
    return this.parts.session.execute(
      `(() => {
        const thrown = Services.console.getMessageArray()
          .filter((message) => message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag))
          .map((message) => message.errorMessage + ' ' + message.sourceName);
        const written = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage).getEvents()
          .filter((event) => event.level === 'error')
          .map((event) => event.arguments.map(String).join(' '));
        return [...thrown, ...written];
      })()`,
      'system',
    );
  }

  async refuseStorage(refuse: boolean): Promise<void> {
    await this.parts.session.execute(
      `(() => {
        const shared = Cu.getGlobalForObject(Services);
        shared.beningRefusal ??= ({ defaultView }) => {
          if (!defaultView?.IDBFactory) return;
          const page = Cu.waiveXrays(defaultView);
          const open = () => { throw new page.DOMException('refused', 'InvalidStateError'); };
          page.IDBFactory.prototype.open = Cu.exportFunction(open, defaultView);
        };
        Services.obs.${refuse ? 'addObserver' : 'removeObserver'}(shared.beningRefusal, 'document-element-inserted');
      })()`,
      'system',
    );
  }

  /** As "Minimize memory usage" of about:memory does. */
  async runShortOfMemory(): Promise<void> {
    await this.parts.session.execute(
      `(async () => {
        Services.obs.notifyObservers(null, 'child-mmu-request');
        const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
        await new Promise((done) => manager.minimizeMemoryUsage(done));
      })()`,
      'system',
    );
  }

  async setOffline(offline: boolean): Promise<void> {
    await this.parts.session.inChrome(({ Services }, off) => {
      Services.io.offline = off;
    }, offline);
  }
}
