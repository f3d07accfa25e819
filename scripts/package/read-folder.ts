import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Files } from './zip-files.ts';

/** All files under a folder. */
export function readFolder(folder: string): Files {
  const files: Files = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files[path.slice(folder.length + 1).replaceAll(sep, '/')] = read(path);
  }
  return files;
}

/** The given files of this folder. */
export function readFiles(paths: string[]): Files {
  return Object.fromEntries(paths.map((path) => [path, read(path)]));
}

function read(path: string): Uint8Array {
  return new Uint8Array(readFileSync(path));
}
