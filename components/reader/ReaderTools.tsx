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

/** What the tools open, each with its name, key and picture. */
const PANELS = [
  ['type', 'typeTitle', 'A', ALargeSmall],
  ['outline', 'outlineTitle', 'D', List],
  ['rules', 'rulesTitle', 'R', SlidersHorizontal],
  ['take', 'takeTitle', 'B', Share],
  ['listen', 'listenTitle', 'P', Headphones],
] as const;

/** The row of tools: in the bar, or on a small screen under the thumb. */
export function ReaderTools(props: Props) {
  const { compact, isOpen, onToggle } = props;
  const SaveIcon = props.saved === 'saved' || props.saved === 'completing' ? BookmarkCheck : Bookmark;
  return (
    <div class="tools" role="group" aria-label={t('readerTools')}>
      {PANELS.map(([name, label, shortcut, Icon]) =>
        name === 'outline' && !props.hasOutline ? null : (
          <ToolButton
            key={name}
            label={t(label)}
            shortcut={shortcut}
            expanded={isOpen(name)}
            badge={compact && name === 'rules' ? props.cleaned : undefined}
            onClick={() => onToggle(name)}
          >
            <Icon size={20} aria-hidden />
          </ToolButton>
        ),
      )}
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
