import type { ReadingSettings } from '../../utils/settings/types';
import { t } from '../../utils/i18n';
import { TypeControls } from '../type/TypeControls';
import { Switch } from '../ui/Switch';
import { TypeSample } from './TypeSample';

interface Props {
  reading: ReadingSettings;
  /** `passing`: in effect for now, and not to be kept yet. */
  onSetReading: (change: Partial<ReadingSettings>, passing?: boolean) => void;
}

/** How stories are set, with a sample that shows it, and whether their pages are joined. */
export function ReadingSection({ reading, onSetReading }: Props) {
  return (
    <section class="reading" aria-labelledby="reading-title">
      <h2 id="reading-title">{t('settingsReading')}</h2>
      <p class="intro">{t('settingsReadingIntro')}</p>
      <div class="type-choice">
        <TypeControls type={reading} onSetType={onSetReading} />
        <TypeSample />
      </div>
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
