import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The language packs let the browsers speak Indonesian; the fonts let screenshots look like a reader's screen. */
const DEBIAN_PACKAGES = [
  'chromium',
  'chromium-l10n',
  'firefox-esr',
  'firefox-esr-l10n-id',
  'fonts-liberation',
  'fonts-noto-core',
];

/** Runs a command in sight of the user; true when it ended well. */
function run(command: string, args: string[]): boolean {
  console.log(`$ ${command} ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: 'inherit', env }).status === 0;
}

function isDebianRoot(): boolean {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

function installDebianPackages(): boolean {
  return (
    run('apt-get', ['update']) &&
    run('apt-get', ['install', '-y', '--no-install-recommends', ...DEBIAN_PACKAGES])
  );
}

function downloadWithPlaywright(): boolean {
  const home = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  const deps = process.platform === 'linux' && process.getuid?.() === 0 ? ['--with-deps'] : [];
  return run(process.execPath, [join(home, 'cli.js'), 'install', ...deps, 'chromium', 'firefox']);
}

/** Gets both browsers: Debian and Ubuntu packages as root, else Playwright's download. False when neither works. */
export function installBrowsers(): boolean {
  if (isDebianRoot() && installDebianPackages()) return true;
  return downloadWithPlaywright();
}
