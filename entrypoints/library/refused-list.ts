import Papa from 'papaparse';
import { REFUSED_REASONS } from '../../components/library/import/import-names';
import type { RefusedInFile } from '../../utils/exchange/import/run-import';
import { t } from '../../utils/i18n';

/** The refused rows as a table: with tabs for the clipboard, with commas for a file. */
export function refusedList(rows: RefusedInFile[], delimiter: '\t' | ','): string {
  const heading = [
    t('importColumnFile'),
    t('importColumnRow'),
    t('importColumnReason'),
    t('importColumnSaid'),
  ];
  const lines = rows.map(({ file, row, reason, said }) => [file, row, t(REFUSED_REASONS[reason]), said]);
  // What an export holds is a stranger's: no spreadsheet may take it for a formula.
  return Papa.unparse([heading, ...lines], { delimiter, escapeFormulae: true });
}
