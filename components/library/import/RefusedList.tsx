import { Copy, Download } from 'lucide-preact';
import type { RefusedInFile } from '../../../utils/exchange/import/run-import';
import { t } from '../../../utils/i18n';
import { ToolButton } from '../../ui/ToolButton';
import { count, REFUSED_REASONS } from './import-names';

/** The copy and the download have more; a table of thousands helps nobody. */
const SHOWN = 100;

interface Props {
  rows: RefusedInFile[];
  /** How many there are; of very many, only the first are in `rows`. */
  all: number;
  onCopy: () => void;
  onDownload: () => void;
}

export function RefusedList({ rows, all, onCopy, onDownload }: Props) {
  return (
    <div class="import-refused">
      <div class="import-refused-head">
        <h3 id="refused-title">{t('importRefusedTitle')}</h3>
        <ToolButton label={t('importCopyList')} onClick={onCopy}>
          <Copy size={18} aria-hidden />
        </ToolButton>
        <ToolButton label={t('importDownloadList')} onClick={onDownload}>
          <Download size={18} aria-hidden />
        </ToolButton>
      </div>
      <div class="import-table" tabIndex={0} role="region" aria-labelledby="refused-title">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('importColumnFile')}</th>
              <th scope="col">{t('importColumnRow')}</th>
              <th scope="col">{t('importColumnReason')}</th>
              <th scope="col">{t('importColumnSaid')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, SHOWN).map(({ file, row, reason, said }) => (
              <tr key={`${file}:${row}`}>
                <td>{file}</td>
                <td>{count(row)}</td>
                <td>{t(REFUSED_REASONS[reason])}</td>
                <td>{said}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {all > SHOWN ? <p class="intro">{t('importMoreRefused', count(all - SHOWN))}</p> : null}
    </div>
  );
}
