import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { readFolder } from './read-folder.ts';
import { zipFiles } from './zip-files.ts';

interface Target {
  folder: string;
  build: string[];
}

/** What Mozilla's reviewers do: unpacks the sources into an empty folder, installs and builds there, and zips what comes. */
export function buildFromSources(sources: Uint8Array, targets: Target[]): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'bening-sources-'));
  try {
    for (const [path, bytes] of Object.entries(unzipSync(sources))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    const env = { ...process.env, BENING_OUT: '.output' };
    const run = (command: string, args: string[]) =>
      execFileSync(command, args, { cwd: folder, env, stdio: ['ignore', 'ignore', 'inherit'] });
    run('npm', ['ci', '--no-audit', '--no-fund']);
    return targets.map((target) => {
      run('npx', ['wxt', ...target.build]);
      return zipFiles(readFolder(join(folder, '.output', target.folder)));
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
