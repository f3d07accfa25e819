import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { checkPage } from '../../scripts/fuzz/check-page.ts';
import { fuzzPage, type FuzzPage } from '../../scripts/fuzz/page-arbitrary.ts';

const FOLDER = 'tests/fixtures/fuzz';
const { window } = new JSDOM('');
// A parsed page has no window of its own; in the extension the reader's stands in.
Object.assign(globalThis, { window });

describe('pages that once failed under npm run fuzz', () => {
  it.each(readdirSync(FOLDER))('%s', (file) => {
    const { page } = JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as { page: FuzzPage };
    expect(checkPage(page, window)).toBeNull();
  });
});

describe('hostile and broken pages', () => {
  it('are read without fault', () => {
    fc.assert(
      fc.property(fuzzPage, (page) => {
        expect(checkPage(page, window)).toBeNull();
      }),
      { numRuns: 100 },
    );
  });
});
