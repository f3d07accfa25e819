import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { type LibraryBuild, openLibraryBrowser } from './library-browser';

/** At this size and below, PouchDB alone is filled with the same records. */
export const COMPARED = 10_000;

/** What was measured while a library was filled, and is not seen again when it is there. */
export type Seeded = v.InferOutput<typeof seededSchema>;

const seededSchema = v.object({
  /** Stored in all. */
  bytes: v.number(),
  /** Milliseconds until every word of it was found. */
  indexing: v.number(),
});

/** The folder of a profile with so many articles, and what filling it took; filled where it is not there yet. */
export async function seedProfile(
  folder: string,
  size: number,
  worker: string,
  build: LibraryBuild,
): Promise<{ profile: string; seeded: Seeded }> {
  const profile = join(folder, String(size));
  const notes = `${profile}.json`;
  if (!existsSync(notes)) {
    rmSync(profile, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const seeded = await fill(`${profile}.part`, size, worker, build);
    renameSync(`${profile}.part`, profile);
    writeFileSync(notes, JSON.stringify(seeded));
  }
  return { profile, seeded: v.parse(seededSchema, JSON.parse(readFileSync(notes, 'utf8'))) };
}

async function fill(profile: string, size: number, worker: string, build: LibraryBuild): Promise<Seeded> {
  rmSync(profile, { recursive: true, force: true });
  const { call, close } = await openLibraryBrowser(profile, build);
  try {
    await call('fill', 0, size, size, size <= COMPARED);
    await call('count');
    const bytes = await call('storage');
    return { bytes, indexing: await call('startSearch', worker) };
  } finally {
    await close();
  }
}

/** A copy of a profile to measure on, so that what is measured leaves the kept one as it is; `remove` it after. */
export function copyProfile(profile: string): { copy: string; remove: () => void } {
  const copy = mkdtempSync(join(tmpdir(), 'bening-bench-'));
  cpSync(profile, copy, { recursive: true });
  return { copy, remove: () => rmSync(copy, { recursive: true, force: true, maxRetries: 5 }) };
}
