import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import { NOTES_LIMITS } from '../../utils/notes/limits';

interface Props {
  note: string;
  /** Takes the focus. */
  focused: boolean;
  /** `from`: what was kept when the reader began to write. */
  onKeep: (from: string, to: string) => void;
}

/** What the reader writes to a highlight. It is kept whenever the field is left, however that comes about. */
export function NoteField({ note, focused, onKeep }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [draft, setDraft] = useState(note);
  const now = useRef({ draft, kept: note, onKeep });
  now.current.onKeep = onKeep;
  const write = (text: string) => {
    now.current.draft = text;
    setDraft(text);
  };
  // Another window wrote to it, and nothing is being written here.
  useLayoutEffect(() => {
    if (now.current.draft === now.current.kept) write(note);
    now.current.kept = note;
  }, [note]);
  const keep = () => {
    const { kept, draft: written } = now.current;
    now.current.kept = written;
    if (written !== kept) now.current.onKeep(kept, written);
  };
  useLayoutEffect(() => {
    addEventListener('pagehide', keep);
    return () => {
      removeEventListener('pagehide', keep);
      keep();
    };
  }, []);
  useLayoutEffect(() => {
    if (!focused) return;
    field.current?.focus({ preventScroll: true });
    field.current?.setSelectionRange(draft.length, draft.length);
  }, [focused]);
  return (
    <textarea
      class="note-field"
      ref={field}
      rows={3}
      maxLength={NOTES_LIMITS.note}
      aria-label={t('notesNote')}
      placeholder={t('notesPlaceholder')}
      value={draft}
      onInput={(event) => write(event.currentTarget.value)}
      onBlur={keep}
    />
  );
}
