import { NotebookPen, Trash2 } from 'lucide-preact';
import { t } from '../../utils/i18n';
import type { Highlight } from '../../utils/notes/types';
import { ToolButton } from '../ui/ToolButton';
import { colourName } from './colour-names';
import { NoteField } from './NoteField';

interface Props {
  highlight: Highlight;
  /** Stands in the story as it is now. */
  isFound: boolean;
  editing: boolean;
  onGo: () => void;
  onEdit: (on: boolean) => void;
  onNote: (from: string, to: string) => void;
  onDelete: () => void;
}

/** One highlight in the list: its words, which lead to it, its note, and what can be done with it. */
export function NoteItem({ highlight, isFound, editing, ...props }: Props) {
  const { quote, note, colour } = highlight;
  return (
    <li class="note-item">
      <span class="note-dot" data-colour={colour} role="img" aria-label={colourName(colour)} />
      <div class="note-said">
        {isFound ? (
          <button type="button" class="note-quote" onClick={props.onGo}>
            {quote}
          </button>
        ) : (
          <>
            <p class="note-quote">{quote}</p>
            <p class="note-missing">{t('notesMissing')}</p>
          </>
        )}
        {editing ? (
          <>
            <NoteField note={note} focused onKeep={props.onNote} />
            <button type="button" class="tool quiet" onClick={() => props.onEdit(false)}>
              {t('notesDone')}
            </button>
          </>
        ) : note ? (
          <p class="note-text">{note}</p>
        ) : null}
      </div>
      {editing ? null : (
        <div class="note-tools">
          <ToolButton label={t(note ? 'notesRewrite' : 'notesWrite')} onClick={() => props.onEdit(true)}>
            <NotebookPen size={18} aria-hidden />
          </ToolButton>
          <ToolButton label={t('notesDelete')} onClick={props.onDelete}>
            <Trash2 size={18} aria-hidden />
          </ToolButton>
        </div>
      )}
    </li>
  );
}
