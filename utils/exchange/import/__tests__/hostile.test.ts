import { zipSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importFixture } from '../../../../tests/fixtures/imports';
import { openFiles } from '../open-files';
import { readHighlights } from '../omnivore-highlights';
import { openTextZip, ZIP_CAPS } from '../text-zip';
import { read, taken, textFile } from './read';

const HEADING = 'title,url,time_added,tags,status\n';
const row = (title: string, n: number) => `${title},https://koran.example/${n},1700000000,,unread\n`;

describe('text in whatever bytes', () => {
  const text = `${HEADING}Café di Malioboro,https://koran.example/1,1700000000,,unread\n`;

  it.each<[string, Uint8Array<ArrayBuffer>]>([
    ['a byte order mark', new Uint8Array([0xef, 0xbb, 0xbf, ...strToU8(text)])],
    [
      'UTF-16, little end first',
      new Uint8Array([0xff, 0xfe, ...[...text].flatMap((c) => [c.charCodeAt(0), 0])]),
    ],
    [
      'UTF-16, big end first',
      new Uint8Array([0xfe, 0xff, ...[...text].flatMap((c) => [0, c.charCodeAt(0)])]),
    ],
    ['windows-1252', new Uint8Array([...text].map((c) => c.charCodeAt(0)))],
    ['CRLF', new Uint8Array(strToU8(text.replaceAll('\n', '\r\n')))],
    ['bare CR', new Uint8Array(strToU8(text.replaceAll('\n', '\r')))],
    ['NUL bytes', new Uint8Array(strToU8(text.replaceAll('a', '\0a')))],
  ])('is read with %s', async (_, bytes) => {
    expect(await read(textFile(bytes))).toMatchObject({
      source: 'pocket',
      rows: [{ article: { title: 'Café di Malioboro' } }],
    });
  });

  it('is known to be guessed where it is', async () => {
    const { parts } = await openFiles([textFile(new Uint8Array([...text].map((c) => c.charCodeAt(0))))]);
    expect(parts).toMatchObject([{ guessed: true }]);
  });
});

describe('tables', () => {
  it('lose one line by a quotation mark that nothing closes', async () => {
    const { rows } = await read(
      textFile(`${HEADING}${row('Satu', 1)}${row('"Dua', 2)}${row('Tiga', 3)}${row('Empat', 4)}`),
    );
    expect(rows).toMatchObject([
      { ok: true, row: 2 },
      { ok: false, row: 3, reason: 'quotes', said: '"Dua,https://koran.example/2,1700000000,,unread' },
      { ok: true, row: 4, article: { title: 'Tiga' } },
      { ok: true, row: 5, article: { title: 'Empat' } },
    ]);
  });

  it('lose one line by a mark that closes in another row', async () => {
    const { rows } = await read(textFile(`${HEADING}${row('"Dua', 2)}${row('"Tiga"', 3)}${row('Empat', 4)}`));
    expect(rows.map((each) => [each.row, each.ok])).toEqual([
      [2, false],
      [3, true],
      [4, true],
    ]);
  });

  it('keep a row whose marks nobody doubled', async () => {
    const [first] = await taken(
      textFile(`${HEADING}"Kata "merdeka" di poster",https://koran.example/1,1700000000,,unread\n`),
    );
    expect(first?.article.title).toBe('Kata "merdeka" di poster');
  });

  it('read beyond a thousand rows, and count empty lines', async () => {
    const body = Array.from({ length: 2_500 }, (_, n) => row(`Judul ${n}`, n)).join('');
    const rows = await taken(textFile(`${HEADING}\n${body}`));
    expect(rows).toHaveLength(2_500);
    expect(rows.at(-1)).toMatchObject({ row: 2_502, article: { title: 'Judul 2499' } });
  });

  it('say which rows are cut short, have no address or another kind of one', async () => {
    const { rows } = await read(
      textFile(
        `${HEADING}Tanpa alamat\nSkrip,javascript:alert(1),1700000000,,unread\nBerkas,file:///etc/passwd,,,\n` +
          `Kosong,,,,\nPanjang,https://koran.example/${'a'.repeat(5_000)},,,\nRusak,https://,,,\n`,
      ),
    );
    expect(rows).toMatchObject([
      { ok: false, reason: 'no-address', said: 'Tanpa alamat' },
      { ok: false, reason: 'bad-address', said: 'javascript:alert(1)' },
      { ok: false, reason: 'bad-address' },
      { ok: false, reason: 'no-address' },
      { ok: false, reason: 'long-address' },
      { ok: false, reason: 'bad-address' },
    ]);
  });

  it('hold cells of 10 MB, and take a line of them', async () => {
    const [first] = await taken(
      textFile(`${HEADING}"${'a\n'.repeat(5_000_000)}",https://koran.example/1,1700000000,,unread\n`),
    );
    expect(first?.article.title.length).toBeLessThanOrEqual(1_000);
  });

  it('name no property of objects', async () => {
    const [first] = await taken(
      textFile(`url,title,__proto__,constructor\nhttps://koran.example/1,Judul,x,y\n`),
    );
    expect(first?.article).toMatchObject({ title: 'Judul' });
    expect(Object.prototype).not.toHaveProperty('x');
  });
});

describe('files made to keep a reader busy', () => {
  const many = 50_000;
  // Each of them takes a moment where it is read once, and hours where its length counts twice.
  it.each<[string, string]>([
    ['open quotation marks', `url,title\n${'"x\n'.repeat(many)}`],
    ['quotation marks that close too early', `url,title\n${'"x"y '.repeat(20_000)}`],
    ['one quotation mark', `url,title\n"${'x,y\n'.repeat(many)}`],
    ['links without an end', '<a '.repeat(many)],
    ['open brackets', '['.repeat(many)],
    ['keys of an object', `{${'"a":1,'.repeat(200_000)}`],
    ['backslashes', `["${'\\'.repeat(many)}`],
  ])('%s', async (_, text) => {
    expect((await read(textFile(text))).rows.length).toBeLessThanOrEqual(many + 2);
  });

  it('full of broken lines, is given up, and that is said', async () => {
    const { rows } = await read(textFile(`url,title\n${'"x\n'.repeat(20_000)}`));
    expect(rows).toHaveLength(10_000);
    expect(rows.at(-1)).toMatchObject({ ok: false, row: 10_001, reason: 'given-up' });
  });

  it('labels of a highlight', () => {
    expect(readHighlights(`> Kutipan\n\n${'#a'.repeat(5_000)}  x`)).toHaveLength(1);
  });
});

describe('fields', () => {
  const dated = async (time: string) =>
    (
      await taken(textFile(`title,url,time_added,tags,status\nJudul,https://a.example/1,${time},,unread\n`))
    )[0];

  it.each([
    ['1700000000', '2023-11-14T22:13:20.000Z'],
    ['1700000000000', '2023-11-14T22:13:20.000Z'],
    ['1700000000000000', '2023-11-14T22:13:20.000Z'],
    ['2023-11-14 22:13:20', '2023-11-14T22:13:20.000Z'],
    ['2023-11-14T22:13:20+0700', '2023-11-14T15:13:20.000Z'],
  ])('date %s is %s', async (time, moment) => {
    expect(await dated(time)).toMatchObject({ article: { savedAt: moment }, caveats: [] });
  });

  it.each(['4102444800', '9999999999999999999', '-1', '0', '1e9', 'kemarin', '2024-13-45', '1969-07-20'])(
    'date %s is none, and that is said',
    async (time) => {
      expect(await dated(time)).toMatchObject({ article: { savedAt: null }, caveats: ['date'] });
    },
  );

  it('leave names and passwords out of addresses, and say so', async () => {
    const [first] = await taken(textFile('https://andi:rahasia@koran.example/1\n'));
    expect(first).toMatchObject({ article: { url: 'https://koran.example/1' }, caveats: ['credentials'] });
  });

  it('hold no unseen characters', async () => {
    const [first] = await taken(
      textFile('url,title\nhttps://koran.example/1,Ju\u202edul\u0007 \u200bbaru\n'),
    );
    expect(first?.article.title).toBe('Judul baru');
  });
});

describe('JSON', () => {
  const entry = (n: number) => `{"url":"https://koran.example/${n}","title":"Judul ${n}","is_archived":0}`;

  it('that was cut off gives what is whole', async () => {
    const { source, rows } = await read(textFile(`[${entry(1)},${entry(2)},{"url":"https://koran.exa`));
    expect(source).toBe('wallabag');
    expect(rows).toMatchObject([
      { ok: true, row: 1 },
      { ok: true, row: 2 },
      { ok: false, row: 3, reason: 'cut-off', said: expect.stringContaining('koran.exa') },
    ]);
  });

  it('says which items are none', async () => {
    const { rows } = await read(textFile(`[null,5,"x",[${entry(0)}],{"url":5},{oops},${entry(6)}]`));
    expect(rows).toMatchObject([
      { ok: false, reason: 'shape' },
      { ok: false, reason: 'shape' },
      { ok: false, reason: 'shape' },
      { ok: false, reason: 'no-address' },
      { ok: false, reason: 'no-address' },
      { ok: false, reason: 'shape', said: '{oops}' },
      { ok: true, row: 7 },
    ]);
  });

  it('pollutes no prototype', async () => {
    const [first] = await taken(
      textFile(
        `[{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"url":"https://a.example/1","is_archived":0}]`,
      ),
    );
    expect(first?.article.url).toBe('https://a.example/1');
    expect({}).not.toHaveProperty('polluted');
    expect(first?.article).not.toHaveProperty('polluted');
  });

  it('may be nested as deep as it likes', async () => {
    const deep = '['.repeat(200_000) + ']'.repeat(200_000);
    const { rows } = await read(
      textFile(`[${entry(1)},{"url":"https://a.example/2","is_archived":0,"tags":${deep}}]`),
    );
    expect(rows).toHaveLength(2);
  });
});

describe('HTML', () => {
  it('is not a list of bookmarks because it has links', async () => {
    const page = '<!doctype html><title>Berita</title><p><a href="https://koran.example/1">Baca juga</a></p>';
    expect((await openFiles([textFile(page, 'berita.html')])).unread).toEqual([
      { name: 'berita.html', why: 'unknown' },
    ]);
  });

  it('runs nothing and resolves nothing', async () => {
    const { rows } = await read(
      textFile(
        '<!DOCTYPE NETSCAPE-Bookmark-file-1><base href="https://jahat.example/"><DL><p>' +
          '<DT><A HREF="/relatif">Relatif</A><DT><A HREF="data:text/html,x">Data</A>' +
          '<DT><A HREF="https://koran.example/1"><img src=x onerror="globalThis.ran=1">Judul<script>globalThis.ran=1</script></A></DL>',
      ),
    );
    expect(rows.map((each) => each.ok)).toEqual([false, false, true]);
    expect(globalThis).not.toHaveProperty('ran');
  });
});

describe('zips', () => {
  const zipOf = (files: Record<string, Uint8Array>) => new File([zipSync(files)], 'ekspor.zip');
  const table = strToU8(HEADING + row('Satu', 1));

  it('that were cut off, or are none, are told as such', async () => {
    const whole = await importFixture('pocket-zip').bytes();
    const { unread } = await openFiles([
      new File([whole.slice(0, -40)], 'potong.zip'),
      new File(['PK bukan zip'], 'palsu.zip'),
      new File([''], 'kosong.csv'),
    ]);
    expect(unread).toEqual([
      { name: 'potong.zip', why: 'truncated' },
      { name: 'palsu.zip', why: expect.stringMatching(/truncated|not-zip/) },
      { name: 'kosong.csv', why: 'empty' },
    ]);
  });

  it('unfold to no more than text would', async () => {
    const bomb = zipOf({ 'bom.csv': new Uint8Array(20_000_000).fill(97), 'part_000000.csv': table });
    const { parts, unread } = await openFiles([bomb]);
    expect(unread).toEqual([{ name: 'bom.csv', why: 'damaged' }]);
    expect(parts).toHaveLength(1);
  });

  it('are held to sizes, one by one and together', async () => {
    const file = zipOf({ 'a.csv': table, 'b.csv': table });
    const small = await openTextZip(file, { ...ZIP_CAPS, file: 10 });
    const together = await openTextZip(file, { ...ZIP_CAPS, all: table.length + 10 });
    const many = await openTextZip(file, { ...ZIP_CAPS, entries: 1 });
    if (!small.ok || !together.ok) throw new Error('not opened');
    const [first, second] = together.zip.entries;
    expect(await small.zip.read(small.zip.entries[0]!)).toBeNull();
    expect([await together.zip.read(first!), await together.zip.read(second!)]).toEqual([
      expect.any(String),
      null,
    ]);
    expect(many).toEqual({ ok: false, fault: 'too-large' });
  });

  it('may have names that climb, hide or name prototypes', async () => {
    const { parts } = await openFiles([
      zipOf({
        '../../naik.csv': table,
        '__MACOSX/._x.csv': table,
        '__proto__.csv': table,
        'gambar.png': table,
      }),
    ]);
    expect(parts.map(({ name }) => name)).toEqual([
      'ekspor.zip › ../../naik.csv',
      'ekspor.zip › __proto__.csv',
    ]);
  });
});
