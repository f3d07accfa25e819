import { zipSync, type Zippable } from 'fflate';

/** A file by its path inside the zip, with `/` between folders. */
export type Files = Record<string, Uint8Array>;

/** The first moment a zip can name, the same everywhere: fflate writes local time, so it is given as local time. */
const NO_TIME = new Date(1980, 0, 1);

/** A zip that depends on names and contents only: same files, same bytes, on any machine and day. */
export function zipFiles(files: Files): Uint8Array {
  const sorted: Zippable = {};
  for (const path of Object.keys(files).sort()) sorted[path] = files[path] as Uint8Array;
  return zipSync(sorted, { level: 9, mtime: NO_TIME, os: 3, attrs: 0o644 << 16 });
}
