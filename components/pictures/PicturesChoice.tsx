import { t } from '../../utils/i18n';
import { formatSize } from '../library/format-size';
import { Switch } from '../ui/Switch';
import type { PictureChoiceProps } from './picture-choice';

/** Whether saved stories keep their pictures, and how much room these may take. */
export function PicturesChoice({ choice, caps, onSwitch, onCap }: PictureChoiceProps) {
  const on = choice.on && choice.allowed;
  return (
    <div class="pictures-choice">
      <div class="pictures-switch">
        <span id="pictures-name">{t('picturesSwitch')}</span>
        <small id="pictures-did">{t('picturesSwitchDid')}</small>
        <Switch on={on} labelledBy="pictures-name" describedBy="pictures-did" onChange={onSwitch} />
      </div>
      {choice.on && !choice.allowed ? (
        <p class="pictures-told" role="status">
          {t('picturesWithdrawn')}
        </p>
      ) : null}
      {on && choice.halt ? (
        <p class="pictures-told" role="status">
          {t(choice.halt === 'quota' ? 'picturesHaltedQuota' : 'picturesHaltedStorage')}
        </p>
      ) : null}
      {on ? (
        <div class="pictures-caps">
          <Cap
            label={t('picturesStoryCap')}
            value={choice.storyMB}
            options={caps.storyMB}
            onChoose={(storyMB) => onCap({ storyMB })}
          />
          <Cap
            label={t('picturesTotalCap')}
            value={choice.totalMB}
            options={caps.totalMB}
            onChoose={(totalMB) => onCap({ totalMB })}
          />
        </div>
      ) : null}
    </div>
  );
}

interface CapProps {
  label: string;
  value: number;
  options: readonly number[];
  onChoose: (megabytes: number) => void;
}

function Cap({ label, value, options, onChoose }: CapProps) {
  const all = options.includes(value) ? options : [...options, value].sort((a, b) => a - b);
  return (
    <label>
      <span>{label}</span>
      <select
        class="plain-select"
        value={String(value)}
        onChange={(event) => onChoose(Number(event.currentTarget.value))}
      >
        {all.map((megabytes) => (
          <option key={megabytes} value={String(megabytes)}>
            {formatSize(megabytes * 1e6)}
          </option>
        ))}
      </select>
    </label>
  );
}
