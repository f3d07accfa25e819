import { useRef } from 'preact/hooks';
import { AArrowDown, AArrowUp } from 'lucide-preact';
import type { ReadingSettings, Theme } from '../../utils/settings/types';
import { t, type MessageKey } from '../../utils/i18n';
import { ToolButton } from '../ui/ToolButton';
import { LARGEST, nextFontSize, SMALLEST } from './font-size';
import { useFocusInside } from '../ui/use-focus-inside';

interface Props {
  reading: ReadingSettings;
  onSetReading: (change: Partial<ReadingSettings>) => void;
}

const THEMES: [Theme, MessageKey][] = [
  ['system', 'themeSystem'],
  ['light', 'themeLight'],
  ['sepia', 'themeSepia'],
  ['dark', 'themeDark'],
];

/** Text size and theme. */
export function TypeMenu({ reading, onSetReading }: Props) {
  const menu = useRef<HTMLDivElement>(null);
  useFocusInside(menu);
  const resize = (direction: 1 | -1) => onSetReading({ fontSize: nextFontSize(reading.fontSize, direction) });
  return (
    <div class="menu type-menu" role="group" aria-label={t('typeTitle')} tabIndex={-1} ref={menu}>
      <div class="menu-row" role="group" aria-label={t('typeSize')}>
        <ToolButton
          label={t('typeSmaller')}
          shortcut="−"
          disabled={reading.fontSize <= SMALLEST}
          onClick={() => resize(-1)}
        >
          <AArrowDown size={20} aria-hidden />
        </ToolButton>
        <output aria-label={t('typeSize')}>{reading.fontSize}</output>
        <ToolButton
          label={t('typeLarger')}
          shortcut="+"
          disabled={reading.fontSize >= LARGEST}
          onClick={() => resize(1)}
        >
          <AArrowUp size={20} aria-hidden />
        </ToolButton>
      </div>
      <fieldset class="themes">
        <legend>{t('typeTheme')}</legend>
        {THEMES.map(([theme, name]) => (
          <label key={theme} class="theme">
            <input
              type="radio"
              name="bening-theme"
              value={theme}
              checked={reading.theme === theme}
              onChange={() => onSetReading({ theme })}
            />
            <span class="swatch bening" data-theme={theme} aria-hidden="true">
              Aa
            </span>
            <span>{t(name)}</span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}
