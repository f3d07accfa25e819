import { FileWarning, Trash2 } from 'lucide-preact';
import { t } from '../../utils/i18n';
import { ToolButton } from '../ui/ToolButton';
import { RowCheck } from './RowCheck';
import type { RowActions } from './library-view';

interface Props {
  id: string;
  selected: boolean;
  actions: RowActions;
}

/** A record that can no longer be read: said as such, and it can be deleted. */
export function CorruptRow({ id, selected, actions }: Props) {
  return (
    <>
      <span class="row-mark">
        <span class="outlet-mark" data-tone="none" aria-hidden="true">
          <FileWarning size={24} />
        </span>
        <RowCheck
          title={t('libraryCorrupt')}
          checked={selected}
          onToggle={(toHere) => actions.select(id, toHere)}
        />
      </span>
      <div class="row-text">
        <h2>{t('libraryCorrupt')}</h2>
        <p>{t('libraryCorruptHow')}</p>
      </div>
      <span class="row-progress" />
      <div class="row-tools row-tools-shown">
        <ToolButton label={t('libraryDelete')} shortcut="#" onClick={() => actions.remove([id])}>
          <Trash2 size={18} aria-hidden />
        </ToolButton>
      </div>
    </>
  );
}
