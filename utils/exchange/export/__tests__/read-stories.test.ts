import { JSDOM } from 'jsdom';
import { expect, test, vi } from 'vitest';
import { viewOf } from '../../../extraction/sanitise';
import { draftOf, freshStore } from '../../../library/__tests__/fresh-store';
import { articleKey, contentKey } from '../../../library/document-ids';
import { getDocument } from '../../../library/documents';
import { saveArticle } from '../../../library/save-article';
import { readStories } from '../read-stories';
import { selectIds } from '../select-ids';

const view = viewOf(new JSDOM('').window.document);
const store = freshStore();

async function save(number: number, html = '<p>Teks.</p>'): Promise<string> {
  const draft = draftOf({ url: `https://koran.example/berita/${number}`, html });
  const saved = await saveArticle(store, draft, new Date(Date.UTC(2026, 0, number)));
  if (!saved.ok) throw new Error(saved.reason);
  return saved.id;
}

async function edit(key: string, fields: object): Promise<void> {
  await store.put({ ...(await getDocument(store, key)), ...fields } as { _id: string });
}

test('stories are chosen by shelf or tag, newest first, and read as they are, sanitised and without the corrupt', async () => {
  const [plain, favourite, archived, corrupt, deleted] = await Promise.all(
    [1, 2, 3, 4, 5].map((at) => save(at)),
  );
  const hostile = await save(6, '<p>Aman</p><script>alert(1)</script>');
  await edit(articleKey(favourite!), { favourite: true, tags: ['beras'] });
  await edit(articleKey(archived!), { readAt: '2026-02-01T00:00:00Z', tags: ['beras'] });
  await edit(articleKey(corrupt!), { url: 'bukan alamat' });
  await edit(articleKey(deleted!), { deletedAt: '2026-02-01T00:00:00Z' });

  const all = await selectIds(store, { shelf: 'all' });
  expect(all).toEqual([hostile, archived, favourite, plain, corrupt]);
  expect(await selectIds(store, { shelf: 'unread' })).toEqual([hostile, favourite, plain]);
  expect(await selectIds(store, { shelf: 'archive' })).toEqual([archived]);
  expect(await selectIds(store, { shelf: 'favourites' })).toEqual([favourite]);
  expect(await selectIds(store, { tag: 'beras' })).toEqual([archived, favourite]);

  const onStory = vi.fn();
  const reading = { view, picture: async () => null, signal: new AbortController().signal, onStory };
  const texts: (string | null | undefined)[] = [];
  for await (const { content } of readStories(store, all, reading)) texts.push(content?.textContent);
  expect(texts).toEqual(['Aman', 'Teks.', 'Teks.', 'Teks.']);
  expect(onStory.mock.calls.flat()).toEqual([true, true, true, true, false]);
});

test('a story whose text is lost is taken as a link', async () => {
  const id = await save(9);
  await edit(contentKey(id), { html: '' });
  const reading = {
    view,
    picture: async () => null,
    signal: new AbortController().signal,
    onStory: () => {},
  };
  for await (const { article, content } of readStories(store, [id], reading))
    expect([article.id, content]).toEqual([id, null]);
});

test('reading ends where it is stopped', async () => {
  const stop = new AbortController();
  stop.abort();
  const reading = { view, picture: async () => null, signal: stop.signal, onStory: () => {} };
  await expect(readStories(store, [await save(10)], reading).next()).rejects.toThrow();
});
