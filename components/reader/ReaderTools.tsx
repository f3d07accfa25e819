import {
  ALargeSmall,
  Bookmark,
  BookmarkCheck,
  Headphones,
  Keyboard,
  Library,
  List,
  Share,
  SlidersHorizontal,
} from 'lucide-preact';
import { t } from '../../utils/i18n';
import { ToolButton } from '../ui/ToolButton';
import type { PanelName } from './panel-props';
import type { SaveState } from './reader-view';

interface Props {
  compact: boolean;
  isOpen: (name: PanelName) => boolean;
  cleaned: number;
  /** The story has an outline. */
  hasOutline: boolean;
  saved: SaveState;
  onToggle: (name: PanelName) => void;
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
  const { compact, isOpen, onToggle } = props;
  const SaveIcon = props.saved === 'saved' || props.saved === 'completing' ? BookmarkCheck : Bookmark;
  return (
    <div class="tools" role="group" aria-label={t('readerTools')}>
      <ToolButton
        label={t('typeTitle')}
        shortcut="A"
        expanded={isOpen('type')}
        onClick={() => onToggle('type')}
      >
        <ALargeSmall size={20} aria-hidden />
      </ToolButton>
      {props.hasOutline ? (
        <ToolButton
          label={t('outlineTitle')}
          shortcut="D"
          expanded={isOpen('outline')}
          onClick={() => onToggle('outline')}
        >
          <List size={20} aria-hidden />
        </ToolButton>
      ) : null}
      <ToolButton
        label={t('rulesTitle')}
        shortcut="R"
        expanded={isOpen('rules')}
        badge={compact ? props.cleaned : undefined}
        onClick={() => onToggle('rules')}
      >
        <SlidersHorizontal size={20} aria-hidden />
      </ToolButton>
      <ToolButton
        label={t('takeTitle')}
        shortcut="B"
        expanded={isOpen('take')}
        onClick={() => onToggle('take')}
      >
        <Share size={20} aria-hidden />
      </ToolButton>
      <ToolButton
        label={t('listenTitle')}
        shortcut="P"
        expanded={isOpen('listen')}
        onClick={() => onToggle('listen')}
      >
        <Headphones size={20} aria-hidden />
      </ToolButton>
      <ToolButton label={t('readerOpenLibrary')} shortcut="L" onClick={props.onOpenLibrary}>
        <Library size={20} aria-hidden />
      </ToolButton>
      {compact ? null : (
        <ToolButton
          label={t('keysTitle')}
          shortcut="?"
          expanded={isOpen('keys')}
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
