import type { ComponentChildren, RefObject } from 'preact';
import { X } from 'lucide-preact';
import { t } from '../../utils/i18n';
import { Drop } from '../ui/Drop';
import { ToolButton } from '../ui/ToolButton';

interface Props {
  outlet: string | null;
  /** How many things were removed; null where there is no article. */
  cleaned: number | null;
  rulesOpen: boolean;
  progress: RefObject<HTMLElement | null>;
  onToggleRules: () => void;
  onClose: () => void;
  /** The tools, where the screen is wide enough for them. */
  children: ComponentChildren;
}

/** Whose story it is, what was done to it, the tools, and the way out. */
export function ReaderBar(props: Props) {
  const { cleaned } = props;
  return (
    <header class="bar">
      <div class="outlet">
        <Drop />
        <span class="outlet-name" title={props.outlet ?? undefined}>
          {props.outlet ?? 'Bening'}
        </span>
        {cleaned === null ? null : (
          <button type="button" class="cleaned" aria-expanded={props.rulesOpen} onClick={props.onToggleRules}>
            {cleaned > 0 ? t('readerCleaned', cleaned) : t('readerCleanedNone')}
          </button>
        )}
      </div>
      {props.children}
      <ToolButton label={t('readerClose')} shortcut="Esc" onClick={props.onClose}>
        <X size={20} aria-hidden />
      </ToolButton>
      <span class="progress" aria-hidden="true" ref={props.progress} />
    </header>
  );
}
