import { t } from '../../utils/i18n';

/** `12 kB`, `3,4 MB`, `1,2 GB`, as the reader's language writes it. */
export function formatSize(bytes: number): string {
  const [unit, value] =
    bytes < 1e6
      ? ['kilobyte', bytes / 1e3]
      : bytes < 1e9
        ? ['megabyte', bytes / 1e6]
        : ['gigabyte', bytes / 1e9];
  const digits = { maximumFractionDigits: value < 10 ? 1 : 0 };
  return new Intl.NumberFormat(t('uiLanguage'), { style: 'unit', unit, ...digits }).format(value);
}
