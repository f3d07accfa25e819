import { describe, expect, it, vi } from 'vitest';
import { setDeleted, setRead, setTags } from '../change-article';
import { listArticles } from '../list-articles';
import { findByUrl, readArticle } from '../read-article';
import { saveArticle } from '../save-article';
import { at, draftOf, freshStore } from './fresh-store';

describe('saveArticle', () => {
  it('stores what the list and the reading view show', async () => {
    const store = freshStore();
    const outcome = await saveArticle(store, draftOf(), at(0));
    expect(outcome).toMatchObject({ ok: true, created: true });
    const { html, text, ...fields } = draftOf();
    expect(outcome.ok && (await readArticle(store, outcome.id))).toEqual({
      ok: true,
      article: {
        ...fields,
        id: outcome.ok && outcome.id,
        savedAt: '2026-01-01T00:00:00.000Z',
        updatedAt: '2026-01-01T00:00:00.000Z',
        fetchedAt: '2026-01-01T00:00:00.000Z',
        readAt: null,
        deletedAt: null,
        favourite: false,
        tags: [],
        importId: null,
        excerpt: 'Harga beras turun di pasar induk.',
      },
      content: { id: outcome.ok && outcome.id, html, text },
    });
  });

  it('keeps a whole story where this time some of its pages are missing', async () => {
    const store = freshStore();
    const whole = await saveArticle(store, draftOf({ html: '<p>Utuh.</p>', wordCount: 900 }), at(0));
    const id = whole.ok ? whole.id : '';
    await setDeleted(store, [id], true, at(1));
    await saveArticle(store, draftOf({ html: '<p>Separuh.</p>', wordCount: 400, missingPages: [2] }), at(2));
    expect(await readArticle(store, id)).toMatchObject({
      article: { missingPages: [], wordCount: 900, deletedAt: null, updatedAt: at(2).toISOString() },
      content: { html: '<p>Utuh.</p>' },
    });
  });

  it('updates the same article, never doubles it, and keeps what the reader made of it', async () => {
    const store = freshStore();
    const first = await saveArticle(store, draftOf(), at(0));
    const id = first.ok ? first.id : '';
    await setRead(store, [id], true, at(1));
    await setTags(store, [id], { add: ['Padi'], remove: [] });
    const again = draftOf({
      url: 'http://www.koran.example/berita/1/?utm_source=wa',
      canonicalUrl: 'https://koran.example/berita/1',
      title: 'Harga beras turun lagi',
      html: '<p>Baru.</p>',
      topics: ['lain'],
    });
    expect(await saveArticle(store, again, at(2))).toEqual({ ok: true, id, created: false });
    const { rows } = await listArticles(store, { shelf: 'all', limit: 10 });
    expect(rows).toHaveLength(1);
    expect(await readArticle(store, id)).toMatchObject({
      article: {
        title: 'Harga beras turun lagi',
        savedAt: at(0).toISOString(),
        readAt: at(1).toISOString(),
        updatedAt: at(2).toISOString(),
        topics: ['lain'],
        tags: ['padi'],
      },
      content: { html: '<p>Baru.</p>' },
    });
  });

  it('takes a delete back', async () => {
    const store = freshStore();
    const first = await saveArticle(store, draftOf(), at(0));
    await setDeleted(store, [first.ok ? first.id : ''], true, at(1));
    expect(await findByUrl(store, draftOf().url)).toBeNull();
    expect(await saveArticle(store, draftOf(), at(2))).toMatchObject({ ok: true, created: true });
    expect(await findByUrl(store, draftOf().url)).not.toBeNull();
    expect((await listArticles(store, { shelf: 'all', limit: 10 })).rows).toHaveLength(1);
  });

  it('does not let one site overwrite the article of another', async () => {
    const store = freshStore();
    await saveArticle(store, draftOf(), at(0));
    const thief = draftOf({ url: 'https://jahat.example/', canonicalUrl: draftOf().url, title: 'Palsu' });
    await saveArticle(store, thief, at(1));
    const found = await findByUrl(store, draftOf().url);
    expect(await readArticle(store, found?.id ?? '')).toMatchObject({
      article: { title: 'Harga beras turun' },
    });
  });

  it('loses nothing when many save at once', async () => {
    const store = freshStore();
    const drafts = Array.from({ length: 12 }, (_, n) => draftOf({ url: `https://koran.example/${n % 4}` }));
    const outcomes = await Promise.all(drafts.map((draft, n) => saveArticle(store, draft, at(n))));
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    expect((await listArticles(store, { shelf: 'all', limit: 50 })).rows).toHaveLength(4);
  });

  it.each([
    ['nothing', null],
    ['no title', draftOf({ title: '' })],
    [
      'an address that is no web page',
      draftOf({ url: 'javascript:alert(1)', canonicalUrl: 'https://a.example/' }),
    ],
    ['no body', draftOf({ html: '' })],
    ['a body beyond the cap', draftOf({ html: 'x'.repeat(4_000_001) })],
    ['a body that is no text', { ...draftOf(), html: { toString: (): string => '<p>x</p>' } }],
  ])('refuses %s', async (_name, draft) => {
    const store = freshStore();
    expect(await saveArticle(store, draft, at(0))).toEqual({ ok: false, reason: 'invalid' });
    expect((await store.allDocs()).rows).toHaveLength(0);
  });

  it('cuts metadata that is too long and drops what it does not know', async () => {
    const store = freshStore();
    const draft = {
      ...draftOf({ title: 'x'.repeat(5000), published: 'kemarin' }),
      savedAt: '1999',
      _id: 'x',
    };
    const outcome = await saveArticle(store, draft, at(0));
    const story = await readArticle(store, outcome.ok ? outcome.id : '');
    expect(story.ok && story.article.title).toHaveLength(1000);
    expect(story.ok && story.article.published).toBeNull();
    expect(story.ok && story.article.savedAt).toBe(at(0).toISOString());
  });

  it('says when there is no room', async () => {
    const store = freshStore();
    vi.spyOn(store, 'bulkDocs').mockRejectedValueOnce({ status: 500, reason: 'QuotaExceededError' });
    expect(await saveArticle(store, draftOf(), at(0))).toEqual({ ok: false, reason: 'quota' });
  });

  it('keeps which pages are missing, until it is whole', async () => {
    const store = freshStore();
    await saveArticle(store, draftOf({ missingPages: [3, 2, 2, -1 as number] }), at(0));
    expect(await findByUrl(store, draftOf().url)).toMatchObject({ missingPages: [] });
    await saveArticle(store, draftOf({ missingPages: [3, 2, 2] }), at(1));
    expect(await findByUrl(store, draftOf().url)).toMatchObject({ missingPages: [2, 3] });
    await saveArticle(store, draftOf(), at(2));
    expect(await findByUrl(store, draftOf().url)).toMatchObject({ missingPages: [] });
  });
});
