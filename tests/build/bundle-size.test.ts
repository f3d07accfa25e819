import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

/** What `npx wxt build` writes; npm test runs this after both builds. */
const OUT = process.env.BENING_OUT ?? '.output';
const KB = 1024;

const sizeOf = (path: string): number => gzipSync(new Uint8Array(readFileSync(path)), { level: 9 }).length;

describe.each(['chrome-mv3', 'firefox-mv3'])('the build for %s', (target) => {
  const path = (file: string) => `${OUT}/${target}/${file}`;
  const built = existsSync(path('manifest.json'));
  if (!built) console.log(`No build in ${OUT}/${target}: its sizes are not looked at.`);

  it.skipIf(!built)('has a detector of at most 8 KB: it runs on pages nobody asked to read', () => {
    expect(sizeOf(path('content-scripts/detector.js'))).toBeLessThanOrEqual(8 * KB);
  });

  it.skipIf(!built)('has a reader of at most 60 KB: it is parsed between the click and the text', () => {
    expect(sizeOf(path('reader.js'))).toBeLessThanOrEqual(60 * KB);
  });
});
