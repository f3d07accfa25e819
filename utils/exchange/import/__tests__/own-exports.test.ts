import { expect, it, vi } from 'vitest';
import { each, join, ODD_TITLES, storyOf } from '../../export/__tests__/stories';
import { toCsv } from '../../export/to-csv';
import { toNetscape } from '../../export/to-netscape';
import { cleanLine } from '../clean-text';
import { read, taken, textFile } from './read';

vi.mock('../../../i18n');

/** Half a letter becomes a mark on its way through UTF-8. */
const written = (title: string) => cleanLine(new TextDecoder().decode(new TextEncoder().encode(title)));

const address = (n: number) => `https://koran.example/${n}`;

const stories = [
  storyOf({ article: { url: address(1), title: 'Belum dibaca', tags: ['ekonomi', 'harga pangan'] } }),
  storyOf({
    article: { url: address(2), title: 'Sudah dibaca', readAt: '2026-04-01T00:00:00.000Z', favourite: true },
  }),
  ...ODD_TITLES.map((title, n) => storyOf({ article: { url: address(n + 3), title } })),
];

it('reads the table that Bening writes: what was read, stars and tags too', async () => {
  const { source, rows } = await read(textFile(await join(toCsv(each(...stories)))));
  expect(source).toBe('table');
  expect(rows).toHaveLength(stories.length);
  expect(rows).toMatchObject([
    {
      article: {
        title: 'Belum dibaca',
        tags: ['ekonomi', 'harga pangan'],
        readAt: null,
        favourite: false,
        siteName: 'Koran',
      },
    },
    {
      article: {
        title: 'Sudah dibaca',
        readAt: '2026-04-01T00:00:00.000Z',
        favourite: true,
        savedAt: '2026-03-05T01:02:03.000Z',
      },
    },
    ...ODD_TITLES.map((title) => ({ ok: true, article: { title: written(title) } })),
  ]);
});

it('reads the bookmarks that Bening writes', async () => {
  const rows = await taken(textFile(await join(toNetscape(each(...stories)))));
  expect(rows).toHaveLength(stories.length);
  expect(rows).toMatchObject([
    {
      article: {
        title: 'Belum dibaca',
        tags: ['ekonomi', 'harga pangan'],
        readAt: null,
        savedAt: '2026-03-05T01:02:03.000Z',
      },
    },
    { article: { title: 'Sudah dibaca', readAt: expect.any(String) } },
    ...ODD_TITLES.map((title) => ({ article: { title: written(title) } })),
  ]);
});
