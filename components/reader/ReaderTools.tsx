import { ALargeSmall, Bookmark, BookmarkCheck, Keyboard, Library, SlidersHorizontal } from 'lucide-preact';
import { t } from '../../utils/i18n';
import { ToolButton } from '../ui/ToolButton';
import type { SaveState } from './reader-view';

export type Opened = 'rules' | 'type' | 'keys';

interface Props {
  compact: boolean;
  opened: Opened[];
  cleaned: number;
  saved: SaveState;
  onToggle: (what: Opened) => void;
  onOpenLibrary: () => void;
  onSave: () => void;
}

const SAVE_NAMES = {
  unsaved: 'readerSave',
  saving: 'readerSaving',
  saved: 'readerSaved',
  completing: 'readerCompleting',
} as const;

/** The row of tools: in the bar, or on a small screen under the thumb. */
export function ReaderTools(props: Props) {
  const { compact, opened, onToggle } = props;
  const SaveIcon = props.saved === 'saved' || props.saved === 'completing' ? BookmarkCheck : Bookmark;
  return (
    <div class="tools" role="group" aria-label={t('readerTools')}>
      <ToolButton
        label={t('typeTitle')}
        shortcut="A"
        expanded={opened.includes('type')}
        onClick={() => onToggle('type')}
      >
        <ALargeSmall size={20} aria-hidden />
      </ToolButton>
      <ToolButton
        label={t('rulesTitle')}
        shortcut="R"
        expanded={opened.includes('rules')}
        badge={compact ? props.cleaned : undefined}
        onClick={() => onToggle('rules')}
      >
        <SlidersHorizontal size={20} aria-hidden />
      </ToolButton>
      <ToolButton label={t('readerOpenLibrary')} onClick={props.onOpenLibrary}>
        <Library size={20} aria-hidden />
      </ToolButton>
      {compact ? null : (
        <ToolButton
          label={t('keysTitle')}
          shortcut="?"
          expanded={opened.includes('keys')}
          onClick={() => onToggle('keys')}
        >
          <Keyboard size={20} aria-hidden />
        </ToolButton>
      )}
      <ToolButton
        label={t(SAVE_NAMES[props.saved])}
        shortcut="S"
        showLabel
        kind="primary"
        disabled={props.saved === 'saving' || props.saved === 'completing'}
        onClick={props.onSave}
      >
        <SaveIcon size={20} aria-hidden />
      </ToolButton>
    </div>
  );
}
