import { CircleHelp, Search, X } from 'lucide-preact';
import type { Ref } from 'preact';
import { t } from '../../utils/i18n';
import { ToolButton } from '../ui/ToolButton';

interface Props {
  text: string;
  helpOpen: boolean;
  inputRef: Ref<HTMLInputElement>;
  onInput: (text: string) => void;
  /** Enter or the arrow down: on to the results. */
  onLeave: () => void;
  onToggleHelp: () => void;
}

/** Search in all that is saved; always in reach. */
export function SearchBox({ text, helpOpen, inputRef, onInput, onLeave, onToggleHelp }: Props) {
  return (
    <search class="find">
      <Search size={18} aria-hidden />
      <input
        type="search"
        ref={inputRef}
        value={text}
        placeholder={t('librarySearchHint')}
        aria-label={t('librarySearch')}
        aria-keyshortcuts="/"
        autocomplete="off"
        spellcheck={false}
        enterkeyhint="search"
        maxLength={500}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.isComposing || (event.key !== 'Enter' && event.key !== 'ArrowDown')) return;
          event.preventDefault();
          onLeave();
        }}
      />
      {text ? (
        <ToolButton label={t('librarySearchClear')} shortcut="Esc" onClick={() => onInput('')}>
          <X size={18} aria-hidden />
        </ToolButton>
      ) : (
        <kbd aria-hidden="true">/</kbd>
      )}
      <ToolButton label={t('librarySearchHelp')} expanded={helpOpen} onClick={onToggleHelp}>
        <CircleHelp size={18} aria-hidden />
      </ToolButton>
    </search>
  );
}
