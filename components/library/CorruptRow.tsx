import { FileWarning, Trash2 } from 'lucide-preact';
import { t } from '../../utils/i18n';
import { ToolButton } from '../ui/ToolButton';

/** A record that can no longer be read: said as such, and it can be deleted. */
export function CorruptRow({ id, onRemove }: { id: string; onRemove: () => void }) {
  return (
    <li class="row corrupt" data-id={id} tabIndex={-1}>
      <span class="outlet-mark" data-tone="none" aria-hidden="true">
        <FileWarning size={24} />
      </span>
      <div class="row-text">
        <h2>{t('libraryCorrupt')}</h2>
        <p>{t('libraryCorruptHow')}</p>
      </div>
      <div class="row-tools">
        <ToolButton label={t('libraryDelete')} shortcut="#" onClick={onRemove}>
          <Trash2 size={18} aria-hidden />
        </ToolButton>
      </div>
    </li>
  );
}
