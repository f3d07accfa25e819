import { describe, expect, it, vi } from 'vitest';
import { NOTES_LIMITS } from '../../../utils/notes/limits';
import type { NotesOutcome } from '../../../utils/notes/types';
import { madeHighlight } from '../../../utils/notes/__tests__/made-highlight';
import { fakeNotes } from './fake-notes';

vi.mock('../../../utils/i18n');

const QUOTE = { quote: 'dibuat warga', before: 'itu ', after: ' selama' };

describe('StoryNotes', () => {
  it('shows a highlight at once, and keeps it', async () => {
    const { notes, kept } = fakeNotes();
    const listener = vi.fn();
    notes.subscribe(listener);
    const made = notes.add(QUOTE, 'green');
    expect(notes.highlights).toMatchObject([{ ...QUOTE, colour: 'green', note: '' }]);
    expect(listener).toHaveBeenCalled();
    await vi.waitFor(() => expect(kept.highlights).toMatchObject([{ id: made?.id }]));
    expect(notes.colour).toBe('green');
  });

  it('refuses what is too long for one, and says so', () => {
    const { notes, say, change } = fakeNotes();
    expect(notes.add({ ...QUOTE, quote: 'a'.repeat(NOTES_LIMITS.quote + 1) }, 'green')).toBeNull();
    expect(say).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('Terlalu panjang'));
    expect(change).not.toHaveBeenCalled();
  });

  it('takes back what could not be kept, and says why', async () => {
    const change = async (): Promise<NotesOutcome> => ({ ok: false, reason: 'quota' });
    const { notes, say } = fakeNotes([madeHighlight('a')], { change });
    await notes.load();
    notes.add(QUOTE, 'green');
    expect(notes.highlights).toHaveLength(2);
    await vi.waitFor(() => expect(say).toHaveBeenCalledWith(expect.stringContaining('penuh')));
    expect(notes.highlights).toEqual([madeHighlight('a')]);
  });

  it('saves the story first where it is not saved, and says so in one line', async () => {
    const change = vi
      .fn<() => Promise<NotesOutcome>>()
      .mockResolvedValueOnce({ ok: false, reason: 'unsaved' })
      .mockResolvedValue({ ok: true, highlights: [madeHighlight('a')] });
    const save = vi.fn(async () => true);
    const { notes, say } = fakeNotes([], { change, save });
    notes.add(QUOTE, 'yellow');
    await vi.waitFor(() =>
      expect(say).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('ikut disimpan')),
    );
    expect(save).toHaveBeenCalledOnce();
    expect(notes.highlights).toEqual([madeHighlight('a')]);
  });

  it('saves nothing unasked in a private window, and offers to', async () => {
    const change = vi
      .fn<() => Promise<NotesOutcome>>()
      .mockResolvedValueOnce({ ok: false, reason: 'private' })
      .mockResolvedValue({ ok: true, highlights: [madeHighlight('a')] });
    const save = vi.fn(async () => true);
    const { notes, say } = fakeNotes([], { change, save });
    notes.add(QUOTE, 'yellow');
    await vi.waitFor(() => expect(say).toHaveBeenCalledOnce());
    expect(save).not.toHaveBeenCalled();
    expect(notes.highlights).toEqual([]);
    say.mock.calls[0]?.[1]?.run();
    await vi.waitFor(() => expect(notes.highlights).toEqual([madeHighlight('a')]));
  });

  it('deletes with a way back to the same highlight', async () => {
    const { notes, kept, offerUndo } = fakeNotes([madeHighlight('a', { note: 'Cek.' }), madeHighlight('b')]);
    await notes.load();
    await notes.remove('a');
    expect(kept.highlights.map(({ id }) => id)).toEqual(['b']);
    offerUndo.mock.calls[0]?.[1]();
    await vi.waitFor(() => expect(kept.highlights).toHaveLength(2));
    expect(notes.highlights.find(({ id }) => id === 'a')?.note).toBe('Cek.');
  });

  it('loses no note to a window that deleted the highlight meanwhile', async () => {
    const { notes, kept } = fakeNotes([madeHighlight('a')]);
    await notes.load();
    kept.highlights = [];
    notes.setNote('a', '', 'Ditulis di sini.');
    await vi.waitFor(() => expect(kept.highlights).toMatchObject([{ id: 'a', note: 'Ditulis di sini.' }]));
  });

  it('is not set back by an answer that is older than the last change', async () => {
    const answers: ((outcome: NotesOutcome) => void)[] = [];
    const change = () => new Promise<NotesOutcome>((resolve) => answers.push(resolve));
    const { notes } = fakeNotes([madeHighlight('a')], { change });
    await notes.load();
    notes.setColour('a', 'pink');
    notes.setColour('a', 'blue');
    answers[0]?.({ ok: true, highlights: [madeHighlight('a', { colour: 'pink' })] });
    await Promise.resolve();
    expect(notes.highlights[0]?.colour).toBe('blue');
    await notes.load();
    expect(notes.highlights[0]?.colour).toBe('blue');
  });
});
