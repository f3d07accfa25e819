import { Copy, NotebookPen } from 'lucide-preact';
import { t } from '../../utils/i18n';
import type { Colour } from '../../utils/notes/types';
import { ToolButton } from '../ui/ToolButton';
import { ColourChoice } from './ColourChoice';

interface Props {
  onMark: (colour: Colour) => void;
  onNote: () => void;
  onCopy: () => void;
}

const STEPS: Record<string, 1 | -1> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** What can be done with a passage that is selected. It takes no focus by itself: that would end the selecting. */
export function SelectionBar({ onMark, onNote, onCopy }: Props) {
  return (
    <div
      class="note-bar"
      role="toolbar"
      aria-label={t('notesToolbar')}
      onMouseDown={(event) => event.preventDefault()}
      onKeyDown={moveFocus}
    >
      <ColourChoice value={null} name={(colour) => t('notesMark', colour)} onChoose={onMark} />
      <i class="note-bar-gap" />
      <ToolButton label={t('notesNote')} shortcut="N" onClick={onNote}>
        <NotebookPen size={20} aria-hidden />
      </ToolButton>
      <ToolButton label={t('notesCopy')} onClick={onCopy}>
        <Copy size={20} aria-hidden />
      </ToolButton>
    </div>
  );
}

function moveFocus(event: KeyboardEvent): void {
  const step = STEPS[event.key];
  if (!step) return;
  event.preventDefault();
  const buttons = [...(event.currentTarget as Element).querySelectorAll('button')];
  const at = buttons.indexOf(event.target as HTMLButtonElement);
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
}
