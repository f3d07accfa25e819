import { beforeEach, describe, expect, it } from 'vitest';
import { madeHighlight } from '../../notes/__tests__/made-highlight';
import type { Highlight } from '../../notes/types';
import { setDeleted } from '../change-article';
import { changeNotes, countNotes, readNotes } from '../notes';
import { saveArticle } from '../save-article';
import { createStore, type Store } from '../store';
import { at, draftOf, freshStore } from './fresh-store';

const highlight = (id: string) =>
  madeHighlight(id, { quote: 'Harga beras', after: ' turun di pasar induk.' });

describe('the highlights of an article', () => {
  let store: Store;
  let id: string;
  const add = (one: Highlight, to = store) => changeNotes(to, id, { do: 'add', highlight: one }, at(1));
  const idsOf = async () => (await readNotes(store, id)).map((one) => one.id);

  beforeEach(async () => {
    store = freshStore();
    const outcome = await saveArticle(store, draftOf(), at(0));
    id = outcome.ok ? outcome.id : '';
  });

  it('are added, changed and removed; the last leaves no document', async () => {
    expect(await add(highlight('a'))).toEqual({
      ok: true,
      highlights: [{ ...highlight('a'), updatedAt: at(1).toISOString() }],
    });
    await changeNotes(
      store,
      id,
      { do: 'change', id: 'a', colour: 'blue', note: { from: '', to: 'Cek.' } },
      at(2),
    );
    expect(await readNotes(store, id)).toMatchObject([{ colour: 'blue', note: 'Cek.' }]);
    expect(await countNotes(store, [id, 'lain'])).toEqual(new Map([[id, 1]]));
    await changeNotes(store, id, { do: 'remove', id: 'a' }, at(3));
    expect(await readNotes(store, id)).toEqual([]);
    const { rows } = await store.allDocs({ startkey: 'notes:', endkey: 'notes;' });
    expect(rows).toEqual([]);
    await add(highlight('a'));
    expect(await idsOf()).toEqual(['a']);
  });

  it('belong to what is saved: not to a story that is not, nor to one that was deleted', async () => {
    await add(highlight('a'));
    await setDeleted(store, [id], true, at(2));
    expect(await add(highlight('b'))).toEqual({ ok: false, reason: 'unsaved' });
    expect(await readNotes(store, id)).toEqual([]);
    await saveArticle(store, draftOf(), at(3));
    expect(await idsOf()).toEqual(['a']);
    const other = await changeNotes(store, 'lain', { do: 'add', highlight: highlight('b') }, at(1));
    expect(other).toEqual({ ok: false, reason: 'unsaved' });
  });

  it('are all there after two windows changed them at once', async () => {
    await add(highlight('a'));
    const windows = [store, createStore(store.name)];
    await Promise.all([
      ...['b', 'c', 'd', 'e'].map((name, index) => add(highlight(name), windows[index % 2])),
      changeNotes(store, id, { do: 'change', id: 'a', colour: 'green' }, at(2)),
      changeNotes(createStore(store.name), id, { do: 'change', id: 'a', note: { from: '', to: 'x' } }, at(2)),
    ]);
    expect((await idsOf()).sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect((await readNotes(store, id)).find((one) => one.id === 'a')).toMatchObject({
      colour: 'green',
      note: 'x',
    });
  });

  it('stay when the article is saved again', async () => {
    await add(highlight('a'));
    await saveArticle(store, draftOf({ text: 'Lain.', html: '<p>Lain.</p>' }), at(5));
    expect(await idsOf()).toEqual(['a']);
  });
});
