import { useRef, useState } from 'preact/hooks';
import { Copy, X } from 'lucide-preact';
import { t } from '../../utils/i18n';
import { inStoryOrder } from '../../utils/notes/note-segments';
import { notesMarkdown } from '../../utils/notes/notes-markdown';
import { scrollTo, type Scroller } from '../reader/scrolling';
import { ToolButton } from '../ui/ToolButton';
import { useFocusInside } from '../ui/use-focus-inside';
import { NoteItem } from './NoteItem';
import { elementsOf } from './note-marks';
import type { StoryNotes } from './story-notes';
import { useStoryNotes } from './use-story-notes';

interface Props {
  scroller: Scroller;
  notes: StoryNotes;
  /** The panel covers the text: it closes when a highlight was chosen. */
  covers: boolean;
  onClose: () => void;
}

/** "Sorotan dan catatan": all highlights of the story, in its order. */
export function NotesPanel({ scroller, notes, covers, onClose }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useFocusInside(title);
  const [editing, setEditing] = useState<string | null>(null);
  const { highlights, places, port } = useStoryNotes(notes);
  const listed = inStoryOrder(highlights, places);

  const go = (id: string) => {
    const { marks, opener } = elementsOf(scroller, id);
    if (covers) onClose();
    if (marks[0]) scrollTo(scroller, marks[0]);
    opener?.focus({ preventScroll: true });
  };
  const copyAll = async () =>
    port.say(t((await port.copy(notesMarkdown(listed, port.source()))) ? 'takeCopied' : 'takeFailed'));
  return (
    <aside class="panel notes-panel" aria-labelledby="bening-notes">
      <div class="panel-head">
        <h2 id="bening-notes" ref={title} tabIndex={-1}>
          {t('notesTitle')}
        </h2>
        <ToolButton label={t('readerClose')} shortcut="Esc" onClick={onClose}>
          <X size={18} aria-hidden />
        </ToolButton>
      </div>
      {listed.length === 0 ? (
        <div class="notes-empty">
          <p>
            <b>{t('notesEmpty')}</b>
          </p>
          <p>{t('notesEmptyHow')}</p>
        </div>
      ) : (
        <>
          <ol class="note-list">
            {listed.map((highlight) => (
              <NoteItem
                key={highlight.id}
                highlight={highlight}
                isFound={places.get(highlight.id) !== null}
                editing={editing === highlight.id}
                onGo={() => go(highlight.id)}
                onEdit={(on) => setEditing(on ? highlight.id : null)}
                onNote={(from, to) => notes.setNote(highlight.id, from, to)}
                onDelete={() => {
                  title.current?.focus();
                  void notes.remove(highlight.id);
                }}
              />
            ))}
          </ol>
          <div class="panel-foot">
            <button type="button" class="tool quiet" onClick={() => void copyAll()}>
              <Copy size={18} aria-hidden /> {t('notesCopyAll')}
            </button>
          </div>
        </>
      )}
    </aside>
  );
}
