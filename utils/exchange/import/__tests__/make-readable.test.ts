import { expect, it } from 'vitest';
import { importFixture } from '../../../../tests/fixtures/imports';
import { makeReadable } from '../make-readable';
import { CONTEXT, taken } from './read';

const readable = async (name: string) =>
  (await taken(importFixture(name))).map((row) => makeReadable(row, CONTEXT.view));

it('cleans a body and makes its addresses whole', async () => {
  const [first] = await readable('wallabag.json');
  expect(first?.article.html).toContain('href="https://koran.example/lanjutan"');
  expect(first?.article.html).toContain('src="https://koran.example/foto.jpg"');
  expect(first?.article.html).not.toMatch(/script|onclick|alert/);
  expect(first?.article.text).toBe(
    'Di bawah laut\nKarang muda tumbuh di atas kerangka yang lama, kata penyelam yang kembali setiap bulan.\nLanjutan',
  );
});

it('leaves a link without a body as it is', async () => {
  const [, second] = await readable('wallabag.json');
  expect(second).toMatchObject({ caveats: [] });
  expect(second?.article).not.toHaveProperty('html');
});

it('takes the link where nothing in the body can be read, and says so', () => {
  const row = makeReadable(
    {
      ok: true,
      row: 1,
      caveats: [],
      article: {
        url: 'https://koran.example/1',
        title: 'Judul',
        savedAt: null,
        readAt: null,
        favourite: false,
        tags: [],
        progress: null,
        html: '<script>alert(1)</script><style>p{}</style>',
      },
    },
    CONTEXT.view,
  );
  expect(row.caveats).toEqual(['body']);
  expect(row.article).not.toHaveProperty('html');
});
