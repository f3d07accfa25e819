import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { JSDOM } from 'jsdom';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { PAYLOADS } from '../../fuzz/payloads';
import { withoutDefaults } from '../lean-purifier';

const source = readFileSync('node_modules/dompurify/dist/purify.es.mjs', 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'bening-purifier-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('withoutDefaults', () => {
  it('makes a purifier that lets through just what the whole one does, by our lists', async () => {
    const file = join(folder, 'lean.mjs');
    writeFileSync(file, withoutDefaults(source));
    const { window } = new JSDOM('');
    const clean = async () => {
      vi.resetModules();
      const { sanitise, serialise } = await import('../../../utils/extraction/sanitise');
      const { purify } = await import('../../../utils/extraction/purify');
      return PAYLOADS.map((html) => serialise(sanitise(`<p>a ${html} <b>z</b></p>`, window, purify)));
    };
    const whole = await clean();
    vi.doMock('dompurify', () => import(/* @vite-ignore */ pathToFileURL(file).href));
    expect(await clean()).toEqual(whole);
    expect(whole.filter((html) => html.includes('<b>z</b>')).length).toBeGreaterThan(10);
  });

  it('does not go on where the lists are no longer what they were', () => {
    expect(() => withoutDefaults(source.replace('const svg = freeze', 'const svg = Object.freeze'))).toThrow(
      '"svg"',
    );
  });
});
