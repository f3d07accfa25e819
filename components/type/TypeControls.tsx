import { useState } from 'preact/hooks';
import { ChevronDown } from 'lucide-preact';
import { t } from '../../utils/i18n';
import { FACES, THEMES } from '../../utils/settings/reading-options';
import type { TypeSettings } from '../../utils/settings/types';
import { Choice } from './Choice';
import { SizeStepper } from './SizeStepper';
import { SpacingControls } from './SpacingControls';
import { FACE_NAMES, THEME_NAMES } from './type-names';

/** `passing`: in effect for now, and not to be kept yet. */
export type SetType = (change: Partial<TypeSettings>, passing?: boolean) => void;

interface Props {
  type: TypeSettings;
  onSetType: SetType;
}

/** All that can be chosen about type: size, face and theme first, the rest when it is asked for. */
export function TypeControls({ type, onSetType }: Props) {
  const [more, setMore] = useState(false);
  return (
    <div class="type-controls">
      <SizeStepper size={type.fontSize} onSetSize={(fontSize) => onSetType({ fontSize })} />
      <Choice
        legend={t('typeFace')}
        kind="face"
        options={FACES}
        chosen={type.face}
        onChoose={(face) => onSetType({ face })}
      >
        {(face) => (
          <>
            <span class="option-face" data-face={face} aria-hidden="true">
              Aa
            </span>
            <span>{t(FACE_NAMES[face])}</span>
          </>
        )}
      </Choice>
      <Choice
        legend={t('typeTheme')}
        kind="theme"
        options={THEMES}
        chosen={type.theme}
        onChoose={(theme) => onSetType({ theme })}
      >
        {(theme) => (
          <span class="option-face bening" data-theme={theme}>
            {t(THEME_NAMES[theme])}
          </span>
        )}
      </Choice>
      <button
        type="button"
        class="tool more"
        aria-expanded={more}
        aria-controls="bening-spacing"
        onClick={() => setMore(!more)}
      >
        {t('typeMore')}
        <ChevronDown size={18} aria-hidden />
      </button>
      <div id="bening-spacing" hidden={!more}>
        <SpacingControls type={type} onSetType={onSetType} />
      </div>
    </div>
  );
}
