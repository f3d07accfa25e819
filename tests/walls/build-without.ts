import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { BrowserName } from '../e2e/harness/launch.ts';

const TARGETS: Record<BrowserName, { folder: string; flags: string[] }> = {
  chromium: { folder: 'chrome-mv3', flags: [] },
  firefox: { folder: 'firefox-mv3', flags: ['-b', 'firefox', '--mv3'] },
};

/**
 * Builds the extension outside the project with some walls switched off; answers with the folder of builds. With
 * `WALLS_KEEP` set, what was built before is taken.
 */
export function buildWithout(
  ...walls: ('sanitiser' | 'own-sanitiser' | 'second-look')[]
): (name: BrowserName) => Promise<string> {
  return async (name) => {
    const out = join(tmpdir(), `bening-without-${walls.join('-')}`);
    const { folder, flags } = TARGETS[name];
    if (process.env.WALLS_KEEP && existsSync(join(out, folder, 'manifest.json'))) return out;
    await promisify(execFile)('npx', ['wxt', 'build', '-c', 'tests/walls/wxt.config.ts', ...flags], {
      env: { ...process.env, BENING_OUT: out, WALLS_OFF: walls.join() },
    });
    return out;
  };
}
