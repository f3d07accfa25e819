import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { StatesBefore } from '../../../utils/library/types';
import { sendMessage } from '../../../utils/messaging/messenger';
import { createStoryActions } from '../story-actions';

vi.mock('../../../utils/messaging/messenger');
vi.mock('../../../utils/report-error');
vi.mock('../../../utils/i18n', () => ({
  t: (key: string, ...fill: unknown[]) => (key === 'uiLanguage' ? 'id' : [key, ...fill].join(' ')),
}));

const IDS = Array.from({ length: 600 }, (_id, n) => `a${n}`);
const send = vi.mocked(sendMessage) as unknown as {
  mockImplementation(answer: (type: string, data: unknown) => Promise<StatesBefore>): void;
};

/** Said and offered, in order; `settled`: when a line with an undo, or the last line, was said. */
function library() {
  const said: string[] = [];
  const offered: (() => void)[] = [];
  let stop: (() => void) | null = null;
  const actions = createStoryActions({
    say: (text, action) => {
      said.push(text);
      stop = action?.run ?? null;
    },
    sayWithUndo: (text, undo) => {
      said.push(text);
      offered.push(undo);
    },
  });
  return { actions, said, offered, stop: () => stop?.() };
}

/** The background: what is archived, and the parts it was asked for. */
let archived: Set<string>;
let parts: number[];

beforeEach(() => {
  archived = new Set();
  parts = [];
  send.mockImplementation(async (type, data) => {
    const before = type === 'putBack' ? (data as StatesBefore) : null;
    const ids = before?.map(({ id }) => id) ?? (data as { ids: string[] }).ids;
    parts.push(ids.length);
    for (const id of ids) {
      if (before) archived.delete(id);
      else archived.add(id);
    }
    return ids.map((id) => ({ id, readAt: null }));
  });
});

describe('many stories at once', () => {
  it('are changed in parts, told of on the way, with one way back', async () => {
    const { actions, said, offered } = library();
    actions.setRead(IDS, true);
    await vi.waitFor(() => expect(offered).toHaveLength(1));
    expect(parts).toEqual([250, 250, 100]);
    expect(said).toEqual([
      'libraryWorking 0 600',
      'libraryWorking 250 600',
      'libraryWorking 500 600',
      'libraryDidArchive 600',
    ]);
    expect(archived.size).toBe(600);

    offered[0]?.();
    await vi.waitFor(() => expect(said.at(-1)).toBe('libraryPutBack'));
    expect(archived.size).toBe(0);
  });

  it('can be stopped between two parts, and what was done goes back', async () => {
    const { actions, said, offered, stop } = library();
    actions.setRead(IDS, true);
    stop();
    await vi.waitFor(() => expect(offered).toHaveLength(1));
    expect(parts).toEqual([250]);
    expect(said.at(-1)).toBe('libraryStopped 250 600');
    offered[0]?.();
    await vi.waitFor(() => expect(archived.size).toBe(0));
  });

  it('say how far they came where the background fails', async () => {
    const { actions, said, offered } = library();
    let asked = 0;
    send.mockImplementation(async (_type, data) => {
      if (++asked === 2) throw new Error('no room');
      return (data as { ids: string[] }).ids.map((id) => ({ id, readAt: null }));
    });
    actions.setRead(IDS, true);
    await vi.waitFor(() => expect(offered).toHaveLength(1));
    expect(said.at(-1)).toBe('libraryStopped 250 600');
  });

  it('are said not to be changed where nothing was', async () => {
    const { actions, said, offered } = library();
    send.mockImplementation(async () => Promise.reject(new Error('no room')));
    actions.remove(['a1']);
    await vi.waitFor(() => expect(said).toEqual(['libraryWriteFailed']));
    expect(offered).toEqual([]);
  });
});

it('a few are changed without a word on the way', async () => {
  const { actions, said, offered } = library();
  actions.setRead(IDS.slice(0, 3), true);
  await vi.waitFor(() => expect(offered).toHaveLength(1));
  expect(said).toEqual(['libraryDidArchive 3']);
});
