import { t } from '../../../utils/i18n';
import { FORMATS, type Format } from './export-view';

/** What the file is to be, each with a line on what it is good for. */
export function FormatChoice({ format, onChange }: { format: Format; onChange: (format: Format) => void }) {
  return (
    <fieldset class="export-choice">
      <legend>{t('exportFormat')}</legend>
      {(Object.keys(FORMATS) as Format[]).map((name) => (
        <label key={name} class="export-option">
          <input
            type="radio"
            name="format"
            value={name}
            checked={name === format}
            onChange={() => onChange(name)}
          />
          <span>
            <b>{t(FORMATS[name].name)}</b>
            <small>{t(FORMATS[name].what)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
