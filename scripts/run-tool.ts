import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Runs a tool of node_modules in sight of the user; true when it ended well. */
export function runTool(tool: string, args: string[]): boolean {
  const path = join('node_modules', '.bin', tool);
  return spawnSync(path, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}
