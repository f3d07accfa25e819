// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { act, button, click, show } from '../../reader/__tests__/render';
import { NotesPanel } from '../NotesPanel';
import { madeHighlight } from '../../../utils/notes/__tests__/made-highlight';
import { fakeNotes } from './fake-notes';

vi.mock('../../../utils/i18n');

const onClose = vi.fn();
const scroller = document.createElement('div');

async function listed(...[first, port]: Parameters<typeof fakeNotes>) {
  const made = fakeNotes(first, port);
  await made.notes.load();
  const place = show(<NotesPanel scroller={scroller} notes={made.notes} covers={false} onClose={onClose} />);
  return { ...made, place };
}
const quotes = (place: Element) =>
  [...place.querySelectorAll('.note-quote')].map(({ textContent }) => textContent);

describe('NotesPanel', () => {
  beforeEach(() => vi.clearAllMocks());

  it('says how, where there is nothing yet', async () => {
    const { place } = await listed();
    expect(place.textContent).toContain('Belum ada sorotan');
    expect(place.textContent).toContain('tekan H untuk memilih kalimat');
    expect(place.querySelector('.panel-foot')).toBeNull();
  });

  it('lists in the order of the story; what is not found comes last and says so', async () => {
    const { place, notes } = await listed([madeHighlight('a'), madeHighlight('b'), madeHighlight('c')]);
    act(() =>
      notes.setPlaces(
        new Map([
          ['a', null],
          ['b', { start: 9, end: 12 }],
          ['c', { start: 1, end: 4 }],
        ]),
      ),
    );
    expect(quotes(place)).toEqual(['kutipan c', 'kutipan b', 'kutipan a']);
    expect(place.querySelectorAll('button.note-quote')).toHaveLength(2);
    expect(place.querySelectorAll('.note-missing')).toHaveLength(1);
    expect(place.querySelector('.note-item:last-child .note-missing')).not.toBeNull();
  });

  it('lets a note be written, and keeps it when the field is left', async () => {
    const { place, kept } = await listed([madeHighlight('a')]);
    void act(() => button(place, 'Tulis catatan').click());
    const field = place.querySelector('textarea') as HTMLTextAreaElement;
    expect(document.activeElement).toBe(field);
    void act(() => {
      field.value = 'Cek ke BPS.';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    void act(() => button(place, 'Selesai').click());
    await vi.waitFor(() => expect(kept.highlights[0]?.note).toBe('Cek ke BPS.'));
    expect(place.querySelector('.note-text')?.textContent).toBe('Cek ke BPS.');
  });

  it('deletes, and the focus is not lost', async () => {
    const { place, kept, offerUndo } = await listed([madeHighlight('a'), madeHighlight('b')]);
    button(place, 'Hapus sorotan').focus();
    await act(async () => click(place, '[aria-label="Hapus sorotan"]'));
    await vi.waitFor(() => expect(offerUndo).toHaveBeenCalledOnce());
    expect(kept.highlights.map(({ id }) => id)).toEqual(['b']);
    expect(document.activeElement?.localName).toBe('h2');
  });

  it('copies all as Markdown, in the order of the story', async () => {
    const { place, notes, copy } = await listed([madeHighlight('a'), madeHighlight('b', { note: 'Cek.' })]);
    act(() =>
      notes.setPlaces(
        new Map([
          ['a', { start: 9, end: 12 }],
          ['b', { start: 1, end: 4 }],
        ]),
      ),
    );
    await act(async () => button(place, 'Salin semua sebagai Markdown').click());
    expect(copy).toHaveBeenCalledExactlyOnceWith(
      '## Jembatan Bambu\n\n> kutipan b\n\nCek.\n\n> kutipan a\n\n<https://contoh.example/jembatan>\n',
    );
  });
});
