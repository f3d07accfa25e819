import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseArguments } from '../arguments';
import { joinFiles } from '../join-files';
import { toJson } from '../output';
import { extractHtml } from '../run';

const URL_HERE = 'https://www.jpnn.com/news/rapat-warga-desa-membahas-jembatan';
const flags = { siteRules: true, force: true, skip: [] };
const PAGER = `<div class="pagination"><b>1</b> <a href="${URL_HERE}?page=2">2</a> <a href="${URL_HERE}?page=3">3</a></div>`;
const WORDS = 'sawah kerbau jembatan hujan pasar sungai kebun nelayan guru dokter ladang bukit'.split(' ');
const page = (n: number) =>
  `<html lang="id"><title>Rapat</title><h1>Rapat Warga</h1><div class="entry-content">${[1, 2, 3]
    .map(
      (k) =>
        `<p>Bagian ${n}.${k}: ${WORDS.map((_, at) => WORDS[(at * (n * 3 + k)) % WORDS.length]).join(' dan ')} kata warga yang datang.</p>`,
    )
    .join('')}</div>${PAGER}</html>`;

let dir = '';
const file = (name: string) => join(dir, name);
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'bening-pages-'));
  for (const n of [2, 3]) writeFileSync(file(`${n}.html`), page(n));
  writeFileSync(file('kosong.html'), '<html></html>');
});
afterAll(() => rmSync(dir, { recursive: true }));

describe('--pages', () => {
  it('takes what follows it, up to the next option', () => {
    const parsed = parseArguments([
      file('2.html'),
      '--url',
      URL_HERE,
      '--pages',
      file('2.html'),
      file('3.html'),
      '--format',
      'text',
    ]);
    expect(parsed).toMatchObject({
      ok: true,
      value: { file: file('2.html'), pages: [file('2.html'), file('3.html')], format: 'text' },
    });
    expect(parseArguments([file('2.html'), '--url', URL_HERE, '--pages'])).toMatchObject({ ok: false });
    expect(parseArguments([file('2.html'), '--url', URL_HERE])).toMatchObject({ value: { pages: [] } });
  });

  it('joins the files, with the addresses that the first page gives them', () => {
    const joined = joinFiles(extractHtml(page(1), URL_HERE, flags), [file('2.html'), file('3.html')], flags);
    const json = toJson(joined, URL_HERE);
    expect(json.pages).toEqual([
      { number: 1, url: URL_HERE },
      { number: 2, url: `${URL_HERE}?page=2` },
      { number: 3, url: `${URL_HERE}?page=3` },
    ]);
    const parts = [...String(json.text).matchAll(/Bagian (\d\.\d)/g)].map((match) => match[1]);
    expect(parts).toEqual(['1.1', '1.2', '1.3', '2.1', '2.2', '2.3', '3.1', '3.2', '3.3']);
  });

  it('names a file with nothing to read', () => {
    const first = extractHtml(page(1), URL_HERE, flags);
    expect(() => joinFiles(first, [file('kosong.html')], flags)).toThrow(/kosong\.html/);
  });
});
