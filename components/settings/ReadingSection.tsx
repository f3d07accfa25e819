import { AArrowDown, AArrowUp } from 'lucide-preact';
import type { ReadingSettings, Theme } from '../../utils/settings/types';
import { t, type MessageKey } from '../../utils/i18n';
import { LARGEST, nextFontSize, SMALLEST } from '../reader/font-size';
import { Switch } from '../ui/Switch';
import { ToolButton } from '../ui/ToolButton';

const THEMES: [Theme, MessageKey][] = [
  ['system', 'themeSystem'],
  ['light', 'themeLight'],
  ['sepia', 'themeSepia'],
  ['dark', 'themeDark'],
];

interface Props {
  reading: ReadingSettings;
  onSetReading: (change: Partial<ReadingSettings>) => void;
}

/** Theme and text size, with a sample that shows them. */
export function ReadingSection({ reading, onSetReading }: Props) {
  const resize = (direction: 1 | -1) => onSetReading({ fontSize: nextFontSize(reading.fontSize, direction) });
  return (
    <section aria-labelledby="reading-title">
      <h2 id="reading-title">{t('settingsReading')}</h2>
      <p class="intro">{t('settingsReadingIntro')}</p>
      <fieldset class="theme-choice">
        <legend>{t('typeTheme')}</legend>
        {THEMES.map(([theme, name]) => (
          <label key={theme}>
            <input
              type="radio"
              name="theme"
              value={theme}
              checked={reading.theme === theme}
              onChange={() => onSetReading({ theme })}
            />
            <span class="theme-sample bening" data-theme={theme} aria-hidden="true">
              Aa
            </span>
            <span>{t(name)}</span>
          </label>
        ))}
      </fieldset>
      <div class="size-choice" role="group" aria-label={t('typeSize')}>
        <span>{t('typeSize')}</span>
        <ToolButton
          label={t('typeSmaller')}
          disabled={reading.fontSize <= SMALLEST}
          onClick={() => resize(-1)}
        >
          <AArrowDown size={20} aria-hidden />
        </ToolButton>
        <output aria-label={t('typeSize')}>{reading.fontSize}</output>
        <ToolButton label={t('typeLarger')} disabled={reading.fontSize >= LARGEST} onClick={() => resize(1)}>
          <AArrowUp size={20} aria-hidden />
        </ToolButton>
      </div>
      <p class="reading-sample" style={{ fontSize: `${reading.fontSize}px` }}>
        {t('settingsSample')}
      </p>
      <div class="join-choice">
        <span id="join-name">{t('joinSwitch')}</span>
        <small id="join-did">{t('settingsJoin')}</small>
        <Switch
          on={reading.joinPages}
          labelledBy="join-name"
          describedBy="join-did"
          onChange={(joinPages) => onSetReading({ joinPages })}
        />
      </div>
    </section>
  );
}
