import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import recheck from 'recheck/package.json';
import * as v from 'valibot';
import { afterAll, beforeAll } from 'vitest';
import { degrees } from '../safe-pattern';

const FOLDER = new URL('../../../node_modules/.cache/bening/', import.meta.url);
/** Another version may judge otherwise. */
const FILE = new URL(`degrees-${recheck.version}.json`, FOLDER);
const Degrees = v.pipe(v.string(), v.parseJson(), v.record(v.string(), v.number()));

/**
 * Judging all patterns of all rules takes half a minute, and the same pattern is always judged alike: a verdict is kept
 * beside the installed packages, so that only new and changed patterns are judged anew. One that was not come to in time is not kept.
 */
export function keepDegrees(): void {
  beforeAll(() => {
    for (const [key, degree] of Object.entries(readDegrees())) degrees.set(key, degree);
  });
  afterAll(() => {
    mkdirSync(FOLDER, { recursive: true });
    const certain = [...degrees].filter(([, degree]) => Number.isFinite(degree));
    writeFileSync(FILE, JSON.stringify(Object.fromEntries(certain)));
  });
}

function readDegrees(): Record<string, number> {
  try {
    return v.parse(Degrees, readFileSync(FILE, 'utf8'));
  } catch {
    return {};
  }
}
