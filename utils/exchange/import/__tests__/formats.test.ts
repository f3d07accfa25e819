import { describe, expect, it } from 'vitest';
import { importFixture } from '../../../../tests/fixtures/imports';
import { read } from './read';

/** `tests/fixtures/imports`: files written after what each service publishes of its export. */
const file = importFixture;

describe('Pocket', () => {
  it('writes tables with tags between bars', async () => {
    const { source, rows } = await read(file('pocket-new.csv'));
    expect(source).toBe('pocket');
    expect(rows).toMatchObject([
      {
        ok: true,
        row: 2,
        article: {
          url: 'https://koran.example/2024/03/harga-beras',
          title: 'Harga beras turun di pasar induk',
          savedAt: '2024-03-01T00:00:00.000Z',
          readAt: null,
          tags: ['ekonomi', 'harga pangan'],
        },
      },
      {
        article: { title: 'Kopi Gayo, dari kebun ke cangkir', readAt: '2018-11-04T15:05:37.000Z', tags: [] },
      },
      { row: 4, article: { title: '', tags: ['baca nanti', '"penting"'] } },
    ]);
  });

  it('wrote a column more before', async () => {
    const { source, rows } = await read(file('pocket-old.csv'));
    expect(source).toBe('pocket');
    expect(rows).toMatchObject([
      { article: { tags: ['infrastruktur'], readAt: null } },
      { article: { url: 'https://dapur.example/rendang', tags: ['resep', 'masakan padang'] } },
    ]);
    expect(rows[1]).toMatchObject({ article: { readAt: '2016-02-29T23:36:52.000Z' } });
  });

  it('sends a zip of parts, with what was marked beside', async () => {
    const { source, rows } = await read(file('pocket-zip'));
    expect(source).toBe('pocket');
    expect(rows.map((row) => row.ok && row.article.title).sort()).toEqual([
      'Gunung Semeru tenang kembali',
      'Gunung Semeru tenang kembali',
      'Kereta cepat menambah jadwal',
      'Pasar buku bekas di Kwitang',
    ]);
    expect(rows.flatMap((row) => (row.ok ? (row.article.notes ?? []) : []))).toEqual([
      { quote: 'Warga kembali ke rumah pada sore hari.', note: '', createdAt: '2023-11-14T22:21:40.000Z' },
    ]);
  });

  it('wrote HTML in its first years', async () => {
    const { source, rows } = await read(file('pocket.html'));
    expect(source).toBe('pocket');
    expect(rows).toMatchObject([
      { article: { title: 'Sawah & irigasi di Subak', tags: ['tani', 'desa'], readAt: null } },
      { article: { savedAt: '2014-05-13T16:53:20.000Z', tags: [] } },
      { article: { readAt: '2011-03-13T07:06:40.000Z' } },
    ]);
  });
});

it('reads Instapaper', async () => {
  const { source, rows } = await read(file('instapaper.csv'));
  expect(source).toBe('instapaper');
  expect(rows).toMatchObject([
    { article: { readAt: null, favourite: false, tags: ['tani', 'jawa barat'] } },
    { article: { readAt: expect.any(String), notes: [{ quote: 'Satu kain memakan tiga bulan.' }] } },
    { article: { readAt: null, favourite: true, tags: [] } },
    { article: { tags: ['Masak Akhir Pekan'] } },
  ]);
});

it('reads Readwise Reader', async () => {
  const { source, rows } = await read(file('readwise.csv'));
  expect(source).toBe('readwise');
  expect(rows).toMatchObject([
    {
      article: {
        progress: 0.42,
        tags: ['laut', "Sa'dan"],
        savedAt: '2023-09-01T04:33:50.000Z',
        readAt: null,
      },
    },
    { article: { progress: 1, tags: [], readAt: '2022-11-06T04:33:50.123Z' } },
  ]);
});

it('reads Raindrop', async () => {
  const { source, rows } = await read(file('raindrop.csv'));
  expect(source).toBe('raindrop');
  expect(rows).toMatchObject([
    {
      article: {
        favourite: true,
        tags: ['museum', 'akhir pekan', 'Kota', 'Jakarta'],
        excerpt: 'Museum nasional membuka pintunya tanpa bayar.',
        notes: [
          { quote: '', note: 'Ajak anak-anak hari Minggu.' },
          { quote: 'Pintu dibuka pukul sembilan.' },
          { quote: 'Anak-anak masuk lebih dulu.' },
        ],
      },
    },
    { row: 3, article: { favourite: false, tags: [] } },
  ]);
  expect(rows[1]).not.toHaveProperty('article.notes');
});

it('reads wallabag, with bodies', async () => {
  const { source, rows } = await read(file('wallabag.json'));
  expect(source).toBe('wallabag');
  expect(rows).toMatchObject([
    {
      row: 1,
      article: {
        savedAt: '2024-05-01T01:00:00.000Z',
        readAt: '2024-05-02T03:00:00.000Z',
        favourite: true,
        tags: ['laut', 'iklim'],
        authors: ['Dewi Laut'],
        siteName: 'koran.example',
        html: expect.stringContaining('Karang muda'),
        notes: [{ quote: 'Karang muda tumbuh', note: 'Tanyakan kepada Bu Sri.' }],
      },
    },
    { article: { title: 'Tidak terambil', readAt: null } },
  ]);
  expect(rows[1], 'an error message is no body').not.toHaveProperty('article.html');
});

it('reads Karakeep, and says which of its bookmarks are none', async () => {
  const { source, rows } = await read(file('karakeep.json'));
  expect(source).toBe('karakeep');
  expect(rows).toMatchObject([
    {
      article: {
        url: 'https://koran.example/sepeda',
        readAt: '2024-09-22T10:13:20.000Z',
        notes: [{ note: 'Rute lewat taman.' }],
      },
    },
    { ok: true, article: { title: '' } },
    { ok: false, row: 3, reason: 'no-address', said: 'Catatan saja' },
  ]);
});

describe('bookmarks as HTML', () => {
  it('come from linkding, with notes and what was put away', async () => {
    const { source, rows } = await read(file('linkding.html'));
    expect(source).toBe('bookmarks');
    expect(rows).toMatchObject([
      {
        article: {
          title: 'Wayang & gamelan semalam suntuk',
          readAt: null,
          tags: ['seni', 'wayang kulit'],
          excerpt: 'Pertunjukan di alun-alun.',
          notes: [{ quote: '', note: 'Bawa jaket.' }],
        },
      },
      { article: { readAt: '2023-11-15T01:00:00.000Z', tags: ['tani'] } },
    ]);
  });

  it('come from browsers, in folders', async () => {
    const { rows } = await read(file('browser.html'));
    expect(rows).toMatchObject([
      { row: 1, article: { title: 'Di bilah', tags: [] } },
      { row: 2, article: { title: 'Soto banjar', tags: ['Masak'], savedAt: '2020-09-13T12:26:43.000Z' } },
      { row: 3, article: { title: 'Klepon', tags: ['Masak', 'Kue'] } },
      { ok: false, row: 4, reason: 'bad-address', said: 'javascript:alert(1)' },
      { row: 5, article: { title: 'Di luar folder', tags: [] } },
    ]);
  });
});

it('reads a plain list of addresses', async () => {
  const { source, rows } = await read(file('addresses.txt'));
  expect(source).toBe('addresses');
  expect(rows).toMatchObject([
    { row: 2, article: { url: 'https://koran.example/satu', title: '' } },
    { row: 3, article: { title: 'Judul kedua' } },
    { row: 5, article: { url: 'https://warta.example/tiga', title: 'Judul ketiga' } },
    { ok: false, row: 6, reason: 'no-address', said: 'catatan tanpa alamat' },
    { row: 7, article: { title: '' } },
  ]);
});

it('reads any table with a column of addresses, as Indonesian spreadsheets write it', async () => {
  const { source, rows } = await read(file('table.csv'));
  expect(source).toBe('table');
  expect(rows).toMatchObject([
    {
      article: {
        title: 'Tabel; dengan titik koma',
        tags: ['kota', 'jalan'],
        savedAt: '2024-01-05T00:00:00.000Z',
        readAt: '2024-01-05T00:00:00.000Z',
        favourite: true,
      },
    },
    { article: { title: '', readAt: null, favourite: false } },
  ]);
});

it('reads Omnivore: bodies and highlights from beside the list', async () => {
  const { source, rows } = await read(file('omnivore'));
  expect(source).toBe('omnivore');
  expect(rows).toMatchObject([
    {
      article: {
        url: 'https://koran.example/danau-toba',
        progress: 0.35,
        tags: ['perjalanan', 'Sumatra'],
        authors: ['Rina Siregar'],
        published: '2024-10-28T16:30:11.000Z',
        html: expect.stringContaining('src="https://koran.example/toba.jpg"'),
        notes: [
          { quote: 'Hujan turun sejak pagi di tepi danau', note: 'Ingat bawa payung.' },
          { quote: 'Menjelang sore perahu pertama\nberangkat lagi.', note: '' },
        ],
      },
    },
    { article: { readAt: '2024-10-30T16:30:11.000Z', progress: 1 } },
  ]);
  expect(rows[1]).not.toHaveProperty('article.html');
});
