import { t } from '../../utils/i18n';
import type { SpacingName } from './type-names';

/** A slider's value in words: "1,7", "66 huruf", "4%". */
export function sayValue(name: SpacingName, value: number): string {
  switch (name) {
    case 'lineHeight':
      return (value / 100).toLocaleString(t('uiLanguage'), { minimumFractionDigits: 1 });
    case 'measure':
      return t('typeCharacters', value);
    case 'letterSpacing':
    case 'wordSpacing':
      return `${value}%`;
  }
}
