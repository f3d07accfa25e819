import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { draftOf, freshStore } from '../../../utils/library/__tests__/fresh-store';
import { announceChange } from '../../../utils/library/change-signal';
import { saveArticle } from '../../../utils/library/save-article';
import type { Store } from '../../../utils/library/store';
import type { Caller } from '../../../utils/messaging/caller';
import { madeHighlight } from '../../../utils/notes/__tests__/made-highlight';
import { listenToNotesMessages } from '../notes-messages';

type Answer = (data: object, caller: Caller) => Promise<unknown>;

const { answers, library } = vi.hoisted(() => ({
  answers: new Map<string, Answer>(),
  library: { store: null as Store | null },
}));
vi.mock('../../../utils/messaging/handle', () => ({
  handle: (type: string, _schema: unknown, answer: Answer) => answers.set(type, answer),
}));
vi.mock('../../../utils/library/store', async (original) => ({
  ...(await original<object>()),
  openStore: () => library.store,
}));
vi.mock('../../../utils/library/change-signal');
vi.mock('../library-turn', () => ({ inLibraryTurn: (write: () => unknown) => write() }));

const OWN = 'https://koran.example/berita/1';
const OTHER = 'https://warta.example/berita/2';
const page: Caller = { kind: 'page', url: 'chrome-extension://bening/library.html' };
const contentAt = (url: string, incognito = false): Caller => ({ kind: 'content', tabId: 1, url, incognito });
const ask = (type: string, data: object, caller: Caller) => answers.get(type)?.(data, caller);
const add = (url: string, caller: Caller, id = 'a') =>
  ask('changeNotes', { url, change: { do: 'add', highlight: madeHighlight(id) } }, caller);
const notesAt = (url: string) => ask('getNotes', { url }, page);

describe('messages about highlights', () => {
  beforeEach(async () => {
    vi.clearAllMocks();
    library.store = freshStore();
    listenToNotesMessages();
  });

  it('change the story of the sender’s own page, and tell all of it', async () => {
    const saved = await saveArticle(library.store as Store, draftOf({ url: OWN }), new Date());
    expect(await add(OWN, contentAt(OWN))).toMatchObject({ ok: true, highlights: [{ id: 'a' }] });
    expect(await notesAt(OWN)).toMatchObject([{ id: 'a' }]);
    expect(announceChange).toHaveBeenCalledExactlyOnceWith([saved.ok ? saved.id : '']);
  });

  it('reach no other story from a page, whatever address it names', async () => {
    for (const url of [OWN, OTHER]) await saveArticle(library.store as Store, draftOf({ url }), new Date());
    await add(OTHER, contentAt(OWN));
    expect(await notesAt(OTHER)).toEqual([]);
    expect(await notesAt(OWN)).toMatchObject([{ id: 'a' }]);
    await add(OTHER, page, 'b');
    expect(await ask('getNotes', { url: OTHER }, contentAt(OWN))).toMatchObject([{ id: 'a' }]);
  });

  it('keep nothing of a story that is not saved, and ask in a private window', async () => {
    expect(await add(OWN, contentAt(OWN))).toEqual({ ok: false, reason: 'unsaved' });
    expect(await add(OWN, contentAt(OWN, true))).toEqual({ ok: false, reason: 'private' });
    expect(await notesAt(OWN)).toEqual([]);
    expect(announceChange).not.toHaveBeenCalled();
  });
});
