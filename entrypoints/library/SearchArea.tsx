import { Plus } from 'lucide-preact';
import type { Ref } from 'preact';
import type { ListAddress } from '../../components/library/library-address';
import { SearchBox } from '../../components/library/SearchBox';
import { ToolButton } from '../../components/ui/ToolButton';
import { t } from '../../utils/i18n';

interface Props {
  list: ListAddress;
  inputRef: Ref<HTMLInputElement>;
  helpOpen: boolean;
  onInput: (text: string) => void;
  onLeave: () => void;
  onHelp: (open: boolean) => void;
  onAdd: () => void;
}

/** What stays in reach however far one scrolled: the search, and adding links. */
export function SearchArea({ list, inputRef, helpOpen, onInput, onLeave, onHelp, onAdd }: Props) {
  return (
    <div class="search-area">
      <SearchBox
        text={list.text}
        inputRef={inputRef}
        helpOpen={helpOpen}
        onInput={onInput}
        onLeave={onLeave}
        onToggleHelp={() => onHelp(!helpOpen)}
      />
      <ToolButton label={t('addTitle')} shortcut="N" kind="quiet" onClick={onAdd}>
        <Plus size={20} aria-hidden />
      </ToolButton>
    </div>
  );
}
