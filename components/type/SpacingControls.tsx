import { t } from '../../utils/i18n';
import { ALIGNMENTS, DEFAULT_TYPE, RANGES } from '../../utils/settings/reading-options';
import type { TypeSettings } from '../../utils/settings/types';
import { Switch } from '../ui/Switch';
import { Choice } from './Choice';
import { Slider } from './Slider';
import { sayValue } from './say-value';
import { ALIGNMENT_NAMES, SPACING_NAMES, type SpacingName } from './type-names';
import type { SetType } from './TypeControls';

const SLIDERS = Object.keys(SPACING_NAMES) as SpacingName[];

/** Lines, letters and words: how far apart, how aligned, broken or whole. And the way back. */
export function SpacingControls({ type, onSetType }: { type: TypeSettings; onSetType: SetType }) {
  const isDefault = Object.entries(DEFAULT_TYPE).every(
    ([name, value]) => type[name as keyof TypeSettings] === value,
  );
  return (
    <div class="spacing">
      {SLIDERS.map((name) => (
        <Slider
          key={name}
          id={`bening-${name}`}
          label={t(SPACING_NAMES[name])}
          range={RANGES[name]}
          value={type[name]}
          said={sayValue(name, type[name])}
          onSlide={(value, passing) => onSetType({ [name]: value }, passing)}
        />
      ))}
      <Choice
        legend={t('typeAlign')}
        kind="align"
        options={ALIGNMENTS}
        chosen={type.align}
        onChoose={(align) => onSetType({ align })}
      >
        {(align) => <span class="option-face">{t(ALIGNMENT_NAMES[align])}</span>}
      </Choice>
      <div class="hyphenate">
        <span id="bening-hyphenate">{t('typeHyphenate')}</span>
        <small id="bening-hyphenate-did">{t('typeHyphenateDid')}</small>
        <Switch
          on={type.hyphenate}
          labelledBy="bening-hyphenate"
          describedBy="bening-hyphenate-did"
          onChange={(on) => onSetType({ hyphenate: on })}
        />
      </div>
      <button
        type="button"
        class="tool quiet"
        aria-disabled={isDefault || undefined}
        onClick={() => isDefault || onSetType(DEFAULT_TYPE)}
      >
        {t('typeReset')}
      </button>
    </div>
  );
}
