import { describe, expect, it, vi } from 'vitest';
import type { OpenedFiles } from '../../../utils/exchange/import/open-files';
import type { ImportPreview } from '../../../utils/exchange/import/preview-import';
import type { ImportReport } from '../../../utils/exchange/import/run-import';
import { createImportSession, type ImportWork } from '../import-session';

const OPENED: OpenedFiles = { parts: [], unread: [{ name: 'surat.txt', why: 'unknown' }], backups: [] };
const PREVIEW: ImportPreview = {
  stories: 3,
  archived: 0,
  favourites: 0,
  tagged: 0,
  withBody: 0,
  withNotes: 0,
  refused: 1,
  examples: [],
};
const REPORT: ImportReport = { added: 3, joined: 0, refusedCount: 0, refused: [], caveats: {}, ended: null };

function sessionOf(changes: Partial<ImportWork> = {}) {
  const work: ImportWork = {
    open: async () => OPENED,
    preview: async () => PREVIEW,
    run: async () => REPORT,
    undo: async () => 3,
    openBackup: async () => ({ ok: false, fault: 'damaged' }),
    restore: async () => ({ restored: 0, refused: 0, pictures: 0, ended: null }),
    ...changes,
  };
  const onFault = vi.fn();
  return { session: createImportSession({ load: async () => work, onFault }), onFault };
}

describe('an import', () => {
  it('is looked at, taken and undone', async () => {
    const { session } = sessionOf();
    const seen: string[] = [];
    session.onChange(() => seen.push(session.state().at));
    await session.choose([]);
    await session.start();
    await session.undo();
    expect(seen).toEqual(['looking', 'preview', 'importing', 'imported', 'imported', 'imported']);
    expect(session.state()).toMatchObject({ at: 'imported', report: REPORT, undone: 3 });
  });

  it('is at its beginning again where there is nothing in the files, and says why', async () => {
    const { session } = sessionOf({ preview: async () => ({ ...PREVIEW, stories: 0, refused: 0 }) });
    await session.choose([]);
    expect(session.state()).toEqual({ at: 'start', unread: OPENED.unread });
  });

  it('can be stopped while it is looked at', async () => {
    const { session } = sessionOf({
      preview: async (_parts, signal) => {
        session.stop();
        expect(signal.aborted).toBe(true);
        return PREVIEW;
      },
    });
    await session.choose([]);
    expect(session.state()).toEqual({ at: 'start', unread: [] });
  });

  it('has a name of its own, by which it is undone', async () => {
    const undone: string[] = [];
    const begun: string[] = [];
    const { session } = sessionOf({
      run: async (_parts, { importId }) => {
        begun.push(importId);
        return REPORT;
      },
      undo: async (importId) => {
        undone.push(importId);
        return 0;
      },
    });
    for (let time = 0; time < 2; time++) {
      session.reset();
      await session.choose([]);
      await session.start();
      await session.undo();
    }
    expect(undone).toEqual(begun);
    expect(new Set(begun).size).toBe(2);
  });

  it('starts only what was looked at', async () => {
    const run = vi.fn(async () => REPORT);
    const { session } = sessionOf({ run });
    await session.start();
    await session.undo();
    expect([run.mock.calls.length, session.state().at]).toEqual([0, 'start']);
  });
});

it('a backup that is harmed is told as such', async () => {
  const { session } = sessionOf({
    open: async () => ({ ...OPENED, backups: [new File([], 'cadangan.zip')] }),
  });
  await session.choose([]);
  expect(session.state()).toEqual({ at: 'bad-backup', fault: 'damaged' });
});

describe('a fault', () => {
  it('is reported and ends the import', async () => {
    const error = new Error('no answer');
    const { session, onFault } = sessionOf({ run: () => Promise.reject(error) });
    await session.choose([]);
    await session.start();
    expect(session.state()).toEqual({ at: 'failed' });
    expect(onFault).toHaveBeenCalledWith(error);
  });

  it('while undoing leaves the report, so that it can be tried again', async () => {
    const { session } = sessionOf({ undo: () => Promise.reject(new Error('no answer')) });
    await session.choose([]);
    await session.start();
    await session.undo();
    expect(session.state()).toMatchObject({ at: 'imported', undone: 'failed' });
  });
});
