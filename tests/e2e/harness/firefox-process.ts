import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowsers } from '../../../scripts/browsers/find-browsers.ts';
import { Marionette } from './marionette.ts';
import { until } from './until.ts';

type Preferences = Record<string, string | number | boolean>;

/** No first-run pages, no telemetry, no updates, no request of the browser's own. */
const QUIET: Preferences = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.download.alwaysOpenPanel': false,
  // Into the folder that a download is given.
  'browser.download.folderList': 2,
  'browser.newtabpage.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.translations.enable': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'security.OCSP.enabled': 0,
  'services.settings.server': 'data:,',
  'termsofuse.bypassNotification': true,
  'toolkit.cosmeticAnimations.enabled': false,
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': 'data:,',
};

/** A running Firefox and the line to it. */
export class FirefoxProcess {
  private constructor(
    readonly process: ChildProcess,
    readonly marionette: Marionette,
    readonly profile: string,
  ) {}

  /** A fresh folder for a download; it goes with the profile. */
  makeDownloadFolder(): string {
    return mkdtempSync(join(this.profile, 'download-'));
  }

  /** `known`: the folder of a profile that `kill` left. */
  static async start(preferences: Preferences, visible: boolean, known?: string): Promise<FirefoxProcess> {
    const profile = known ?? mkdtempSync(join(tmpdir(), 'bening-firefox-'));
    const lines = Object.entries({ 'marionette.port': 0, ...QUIET, ...preferences }).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    );
    writeFileSync(join(profile, 'user.js'), lines.join('\n'));
    const portFile = join(profile, 'MarionetteActivePort');
    rmSync(portFile, { force: true });
    const args = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile];
    const child = spawn(findBrowsers().firefox ?? 'firefox', [...args, ...(visible ? [] : ['--headless'])], {
      env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' },
      stdio: 'ignore',
    });
    process.once('exit', () => child.kill());
    await until(
      'Firefox to start',
      async () => existsSync(portFile) && readFileSync(portFile, 'utf8'),
      60_000,
    );
    return new FirefoxProcess(
      child,
      await Marionette.connect(Number(readFileSync(portFile, 'utf8'))),
      profile,
    );
  }

  /** Ends it as a power cut would. Answers with the profile's folder. */
  async kill(): Promise<string> {
    const gone = new Promise((resolve) => this.process.once('exit', resolve));
    this.process.kill('SIGKILL');
    await gone;
    return this.profile;
  }

  async stop(): Promise<void> {
    const gone = new Promise((resolve) => this.process.once('exit', resolve));
    if (this.process.exitCode === null) {
      await this.marionette
        .send('Marionette:Quit', { flags: ['eForceQuit'] })
        .catch(() => this.process.kill());
      await gone;
    }
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
