import { describe, expect, test, vi } from 'vitest';
import { ZipTooLarge } from '../../../utils/exchange/zip/write-zip';
import { createExportSession, type ExportedFile, type ExportWork } from '../export-session';

const FILE: ExportedFile = { name: 'a.zip', content: new Blob(['a']), damaged: 0 };
const ALL = { kind: 'shelf', shelf: 'all' } as const;

function sessionOf(make: ExportWork['make']) {
  const work = { make: vi.fn(make), save: vi.fn(), onFault: vi.fn() };
  return { ...work, session: createExportSession(work) };
}

describe('an export', () => {
  test('saves the file once it is made, and again when asked', async () => {
    const { session, save } = sessionOf(async (_format, _set, { onProgress }) => {
      onProgress(1, 2);
      return FILE;
    });
    const seen: string[] = [];
    session.onChange(() => {
      const state = session.state();
      seen.push(state.at === 'writing' ? `${state.done}/${state.total}` : state.at);
    });
    await session.start('csv', ALL);
    expect(seen).toEqual(['0/null', '1/2', 'done']);
    session.saveAgain();
    expect(save.mock.calls).toEqual([[FILE], [FILE]]);
  });

  test('keeps what was chosen in the list', async () => {
    const { session, make } = sessionOf(async () => FILE);
    session.offer(['a', 'b']);
    await session.start('epub', { kind: 'chosen' });
    expect(make.mock.calls[0]?.[2].chosen).toEqual(['a', 'b']);
    session.reset();
    expect(session.state()).toEqual({ at: 'start', chosen: ['a', 'b'], fault: null });
  });

  test('can be stopped, and saves nothing then', async () => {
    const { session, save, onFault } = sessionOf(
      (_format, _set, { signal }) =>
        new Promise((_resolve, reject) =>
          signal.addEventListener('abort', () => reject(signal.reason as Error)),
        ),
    );
    const running = session.start('csv', ALL);
    session.stop();
    await running;
    expect(session.state()).toEqual({ at: 'start', chosen: [], fault: null });
    expect([save.mock.calls, onFault.mock.calls]).toEqual([[], []]);
  });

  test.each([
    [new ZipTooLarge('65536 files'), 'too-large', 0],
    [new Error('out of memory'), 'failed', 1],
  ])('says why there is no file: %s', async (error, fault, told) => {
    const { session, save, onFault } = sessionOf(() => Promise.reject(error));
    await session.start('markdown', ALL);
    expect(session.state()).toEqual({ at: 'start', chosen: [], fault });
    expect(save).not.toHaveBeenCalled();
    expect(onFault).toHaveBeenCalledTimes(told);
  });

  test('is not taken over by a choice made while it runs', async () => {
    let finish = (_file: ExportedFile) => {};
    const { session } = sessionOf(() => new Promise((resolve) => (finish = resolve)));
    const running = session.start('csv', ALL);
    session.offer(['a']);
    finish(FILE);
    await running;
    expect(session.state()).toMatchObject({ at: 'done', chosen: [] });
  });
});
