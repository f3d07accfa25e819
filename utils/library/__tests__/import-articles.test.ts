import { describe, expect, it } from 'vitest';
import { addLinks } from '../add-links';
import { setDeleted, setRead, setTags } from '../change-article';
import { importArticles } from '../import-articles';
import { listArticles } from '../list-articles';
import { readArticle } from '../read-article';
import { readWhole, type WholeArticle } from '../read-whole';
import { saveArticle } from '../save-article';
import { saveFetched } from '../save-fetched';
import type { Store } from '../store';
import type { ImportedArticle } from '../types';
import { undoImport } from '../undo-import';
import { contentsOf } from './contents-of';
import { at, draftOf, freshStore, importedOf } from './fresh-store';

const url = 'https://koran.example/berita/1';

async function imported(store: Store, articles: unknown[], importId = 'satu'): Promise<string[]> {
  const outcome = await importArticles(store, { importId, articles }, at(50));
  return outcome.ok ? outcome.results.map(({ did }) => did) : [outcome.reason];
}

async function whole(store: Store): Promise<WholeArticle[]> {
  const all: WholeArticle[] = [];
  for await (const one of readWhole(store, null)) all.push(one);
  return all;
}

describe('importArticles', () => {
  it('takes a link: what the export says of it, and no text', async () => {
    const store = freshStore();
    const link = importedOf({
      url,
      tags: ['Ekonomi ', 'ekonomi'],
      readAt: '2021-01-01T00:00:00Z',
      favourite: true,
    });
    expect(await imported(store, [link])).toEqual(['added']);
    const { rows } = await listArticles(store, { shelf: 'archive', limit: 5 });
    expect(rows).toMatchObject([
      {
        article: {
          title: 'Harga beras turun',
          siteName: 'koran.example',
          savedAt: '2020-05-01T00:00:00.000Z',
          readAt: '2021-01-01T00:00:00Z',
          tags: ['ekonomi'],
          favourite: true,
          fetchedAt: null,
          readingMinutes: 0,
          importId: 'satu',
        },
      },
    ]);
    expect(await readArticle(store, rows[0]?.id ?? '')).toMatchObject({ ok: false, reason: 'unfetched' });
  });

  it('takes bodies and notes', async () => {
    const store = freshStore();
    const notes = [
      { quote: 'Harga beras', note: 'penting', createdAt: '2021-02-03T00:00:00Z' },
      { quote: '', note: 'tentang semuanya', createdAt: null },
    ];
    await imported(store, [importedOf({ url, html: '<p>Harga beras.</p>', text: 'Harga beras.', notes })]);
    expect(await whole(store)).toMatchObject([
      {
        article: {
          wordCount: 2,
          readingMinutes: 1,
          excerpt: 'Harga beras.',
          fetchedAt: at(50).toISOString(),
        },
        content: { html: '<p>Harga beras.</p>', text: 'Harga beras.' },
        notes: {
          highlights: [
            { quote: 'Harga beras', note: 'penting', createdAt: '2021-02-03T00:00:00.000Z' },
            { quote: 'Harga beras turun', note: 'tentang semuanya' },
          ],
        },
      },
    ]);
  });

  it('joins an article that is there: nothing that the reader made of it is lost', async () => {
    const store = freshStore();
    const saved = await saveArticle(store, draftOf({ url }), at(0));
    const id = saved.ok ? saved.id : '';
    await setTags(store, [id], { add: ['mine'], remove: [] });
    await setRead(store, [id], true, at(1));
    const html = '<p>Lain.</p>';
    expect(await imported(store, [importedOf({ url, tags: ['impor'], favourite: true, html })])).toEqual([
      'joined',
    ]);
    expect(await readArticle(store, id)).toMatchObject({
      article: { tags: ['mine', 'impor'], favourite: true, readAt: at(1).toISOString(), importId: null },
      content: { html: draftOf().html },
    });
  });

  it('fills in the text of a link', async () => {
    const store = freshStore();
    await addLinks(store, { urls: [url], tags: ['nanti'] }, at(0));
    expect(await imported(store, [importedOf({ url, html: '<p>Ada.</p>', text: 'Ada.' })])).toEqual([
      'joined',
    ]);
    expect(await whole(store)).toMatchObject([{ article: { tags: ['nanti'] }, content: { text: 'Ada.' } }]);
  });

  it('is the same done twice', async () => {
    const store = freshStore();
    const articles = [
      importedOf({ url, tags: ['a'], notes: [{ quote: 'x', note: '', createdAt: null }] }),
      importedOf({ url: 'https://koran.example/2', html: '<p>Dua.</p>', text: 'Dua.' }),
    ];
    await imported(store, articles);
    const before = await contentsOf(store);
    expect(await imported(store, articles, 'dua')).toEqual(['joined', 'joined']);
    expect(await contentsOf(store)).toEqual(before);
  });

  it('makes one of rows with the same address, and refuses what has none', async () => {
    const store = freshStore();
    const twice = importedOf({ url: `${url}?utm_source=pocket`, tags: ['b'], favourite: true });
    const rows = [importedOf({ url, tags: ['a'] }), twice, { ...importedOf(), url: 'javascript:x' }, null, 7];
    expect(await imported(store, rows)).toEqual(['added', 'joined', 'refused', 'refused', 'refused']);
    expect(await whole(store)).toMatchObject([{ article: { tags: ['a', 'b'], favourite: true } }]);
  });

  it('replaces a record that can no longer be read', async () => {
    const store = freshStore();
    const saved = await saveArticle(store, draftOf({ url }), at(0));
    const id = saved.ok ? saved.id : '';
    await store.put({ ...(await store.get<object>(`article:${id}`)), title: null });
    await imported(store, [importedOf({ url })]);
    expect((await listArticles(store, { shelf: 'all', limit: 5 })).rows).toMatchObject([{ ok: true, id }]);
  });
});

describe('undoImport', () => {
  const articles: ImportedArticle[] = [
    importedOf({ url, tags: ['impor'], favourite: true, notes: [{ quote: 'x', note: '', createdAt: null }] }),
    importedOf({ url: 'https://koran.example/2' }),
    importedOf({ url: 'https://koran.example/3' }),
  ];

  it('takes away what came and puts back what was joined', async () => {
    const store = freshStore();
    const saved = await saveArticle(store, draftOf({ url }), at(0));
    const before = await whole(store);
    await imported(store, articles);
    expect(await undoImport(store, 'satu', at(60))).toHaveLength(3);
    expect(await whole(store)).toEqual(before);
    expect(before).toMatchObject([{ id: saved.ok && saved.id }]);
    expect(await undoImport(store, 'satu', at(61))).toEqual([]);
  });

  it('leaves alone what the reader did since, and other imports', async () => {
    const store = freshStore();
    await imported(store, [importedOf({ url: 'https://koran.example/9' })], 'lain');
    await saveArticle(store, draftOf({ url }), at(0));
    await imported(store, articles);
    const [first] = (await whole(store)).filter(({ article }) => article?.url === url);
    await setTags(store, [first?.id ?? ''], { add: ['sesudahnya'], remove: [] });
    await saveArticle(store, draftOf({ url: 'https://koran.example/2' }), at(55));
    await undoImport(store, 'satu', at(60));
    const left = (await whole(store)).map(({ article }) => [article?.url, article?.tags]);
    expect(left.sort()).toEqual([
      ['https://koran.example/2', []],
      ['https://koran.example/9', []],
      [url, ['impor', 'sesudahnya']],
    ]);
  });
});

describe('saveFetched', () => {
  async function link(store: Store): Promise<string> {
    const outcome = await addLinks(store, { urls: ['https://kor.example/abc'], tags: ['nanti'] }, at(0));
    return (outcome.ok && outcome.results[0]?.id) || '';
  }

  it('gives a link its text and keeps what the reader made of it', async () => {
    const store = freshStore();
    const id = await link(store);
    const draft = draftOf({ url: 'https://kor.example/abc' });
    expect(await saveFetched(store, id, draft, at(9))).toEqual({ ok: true, id, created: false });
    expect(await readArticle(store, id)).toMatchObject({
      ok: true,
      article: { tags: ['nanti'], savedAt: at(0).toISOString(), fetchedAt: at(9).toISOString() },
    });
  });

  it('moves it where the page says that its address is another', async () => {
    const store = freshStore();
    const id = await link(store);
    const draft = draftOf({ url: 'https://kor.example/abc', canonicalUrl: 'https://kor.example/berita/abc' });
    const outcome = await saveFetched(store, id, draft, at(9));
    expect(outcome).toMatchObject({ ok: true });
    expect(outcome.ok && outcome.id).not.toBe(id);
    expect(await whole(store)).toMatchObject([
      { id: outcome.ok && outcome.id, article: { tags: ['nanti'] } },
    ]);
  });

  it('joins an article that is saved under that address already', async () => {
    const store = freshStore();
    const canonicalUrl = 'https://kor.example/berita/abc';
    const saved = await saveArticle(store, draftOf({ url: canonicalUrl }), at(0));
    await setTags(store, [saved.ok ? saved.id : ''], { add: ['dulu'], remove: [] });
    await saveFetched(
      store,
      await link(store),
      draftOf({ url: 'https://kor.example/abc', canonicalUrl }),
      at(9),
    );
    expect(await whole(store)).toMatchObject([{ article: { tags: ['dulu', 'nanti'] } }]);
  });

  it('is refused for a link that is gone, and for what is no article', async () => {
    const store = freshStore();
    const id = await link(store);
    expect(await saveFetched(store, 'nosuchid', draftOf(), at(9))).toEqual({ ok: false, reason: 'invalid' });
    expect(await saveFetched(store, id, { title: '' }, at(9))).toEqual({ ok: false, reason: 'invalid' });
    await setDeleted(store, [id], true, at(10));
    expect(await saveFetched(store, id, draftOf({ url: 'https://kor.example/abc' }), at(11))).toMatchObject({
      ok: true,
    });
  });
});
