import { FileWarning } from 'lucide-preact';
import type { UnreadFile } from '../../../utils/exchange/import/open-files';
import { t } from '../../../utils/i18n';
import { UNREAD_REASONS } from './import-names';

/** Files that give nothing, and why. */
export function UnreadFiles({ files }: { files: UnreadFile[] }) {
  if (files.length === 0) return null;
  return (
    <div role="alert">
      <ul class="import-files unread">
        {files.map(({ name, why }) => (
          <li key={name}>
            <FileWarning size={20} aria-hidden />
            <span>
              <b>{name}</b>
              <small>{t(UNREAD_REASONS[why])}</small>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
