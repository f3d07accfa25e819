import { useLayoutEffect, useRef } from 'preact/hooks';
import { Trash2 } from 'lucide-preact';
import { t } from '../../utils/i18n';
import type { Colour, Highlight } from '../../utils/notes/types';
import { ToolButton } from '../ui/ToolButton';
import { ColourChoice } from './ColourChoice';
import { NoteField } from './NoteField';

interface Props {
  highlight: Highlight;
  /** The reader wants to write at once. */
  writing: boolean;
  onColour: (colour: Colour) => void;
  onNote: (from: string, to: string) => void;
  onDelete: () => void;
  onClose: () => void;
}

/** One highlight: its colour, its note, and the way to be rid of it. */
export function HighlightCard({ highlight, writing, ...props }: Props) {
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!writing) card.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div class="note-card" role="dialog" aria-label={t('notesEdit')} tabIndex={-1} ref={card}>
      <div class="note-colours" role="group" aria-label={t('notesColour')}>
        <ColourChoice value={highlight.colour} name={(colour) => colour} onChoose={props.onColour} />
      </div>
      <NoteField note={highlight.note} focused={writing} onKeep={props.onNote} />
      <div class="note-card-foot">
        <ToolButton label={t('notesDelete')} onClick={props.onDelete}>
          <Trash2 size={20} aria-hidden />
        </ToolButton>
        <button type="button" class="tool primary" onClick={props.onClose}>
          {t('notesDone')}
        </button>
      </div>
    </div>
  );
}
