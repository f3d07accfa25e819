import { JSDOM } from 'jsdom';
import Papa from 'papaparse';
import { describe, expect, test, vi } from 'vitest';
import { toCsv } from '../to-csv';
import { toNetscape } from '../to-netscape';
import { articleOf, each, highlightOf, join, ODD_TITLES, storyOf } from './stories';

vi.mock('../../../i18n');

describe('bookmarks', () => {
  const read = async (...stories: ReturnType<typeof storyOf>[]) => {
    const { document } = new JSDOM(await join(toNetscape(each(...stories)))).window;
    return { document, links: [...document.querySelectorAll('dl > dt > a')] };
  };

  test('tell address, moments, tags and whether it is unread', async () => {
    const read1 = storyOf({
      article: { tags: ['beras', 'harga pangan'], url: 'https://koran.example/?a=1&b="2"' },
    });
    const archived = storyOf({ article: { readAt: '2026-04-01T00:00:00Z' } });
    const { document, links } = await read(read1, archived);
    const attributes = (link: Element | undefined) =>
      Object.fromEntries([...(link?.attributes ?? [])].map(({ name, value }) => [name, value]));
    expect(attributes(links[0])).toEqual({
      href: 'https://koran.example/?a=1&b="2"',
      add_date: String(Date.parse('2026-03-05T01:02:03Z') / 1000),
      last_modified: String(Date.parse('2026-03-06T01:02:03Z') / 1000),
      tags: 'beras,harga pangan',
      toread: '1',
    });
    expect(attributes(links[1])).toMatchObject({ toread: '0' });
    expect(document.querySelector('dd')?.textContent?.trim()).toBe(articleOf().excerpt);
  });

  test('hold any headline as text', async () => {
    const { document, links } = await read(...ODD_TITLES.map((title) => storyOf({ article: { title } })));
    const folded = (text: string) => text.replace(/\s+/g, ' ').replace(/[\ud800\0]/g, '');
    expect(links.map((link) => folded(link.textContent ?? '').replace('\ufffd', ''))).toEqual(
      ODD_TITLES.map(folded),
    );
    expect(document.querySelector('script')).toBeNull();
  });
});

describe('CSV', () => {
  const read = async (...stories: ReturnType<typeof storyOf>[]) => {
    const text = await join(toCsv(each(...stories)));
    const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    return data;
  };

  test('tells all that the list knows', async () => {
    const [row] = await read(
      storyOf({
        article: { tags: ['beras', 'pasar'], favourite: true, authors: ['Siti', 'Budi "B" Ali'] },
        highlights: [highlightOf('turun,\nsejak Senin', 'penting')],
      }),
    );
    expect(row).toEqual({
      url: 'https://koran.example/berita/1',
      title: 'Harga beras turun',
      site: 'Koran',
      authors: 'Siti, Budi "B" Ali',
      published: '2026-03-04T08:30:00+07:00',
      saved: '2026-03-05T01:02:03.000Z',
      read: '',
      favourite: '1',
      tags: 'beras,pasar',
      topics: 'pangan',
      words: '320',
      minutes: '2',
      language: 'id',
      highlights: 'turun,\nsejak Senin — penting',
    });
  });

  test('runs nothing in a spreadsheet', async () => {
    const rows = await read(
      ...ODD_TITLES.map((title) => storyOf({ article: { title, siteName: '\t=1+1' } })),
    );
    expect(rows).toHaveLength(ODD_TITLES.length);
    for (const row of rows)
      for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r\n＋－＝＠]/);
    expect(rows[0]?.title).toBe(`'${ODD_TITLES[0]}`);
  });

  test('has its head where there is nothing to list', async () => {
    expect(await join(toCsv(each<ReturnType<typeof storyOf>>()))).toMatch(/^\ufeffurl,title,site,.*\r\n$/);
  });
});
