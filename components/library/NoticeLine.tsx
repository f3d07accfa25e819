import { Info, X } from 'lucide-preact';
import { t } from '../../utils/i18n';
import { ToolButton } from '../ui/ToolButton';

/** One line on top that says why this page opened. */
export function NoticeLine({ text, onDismiss }: { text: string; onDismiss: () => void }) {
  return (
    <div class="notice-line" role="status">
      <Info size={20} aria-hidden />
      <p>{text}</p>
      <ToolButton label={t('libraryDismiss')} onClick={onDismiss}>
        <X size={18} aria-hidden />
      </ToolButton>
    </div>
  );
}
