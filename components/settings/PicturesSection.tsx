import { t } from '../../utils/i18n';
import type { PictureChoiceProps } from '../pictures/picture-choice';
import { PicturesChoice } from '../pictures/PicturesChoice';

/** Whether saved stories keep their pictures. */
export function PicturesSection({ choice, caps, onSwitch, onCap }: PictureChoiceProps) {
  return (
    <section aria-labelledby="pictures-title">
      <h2 id="pictures-title">{t('picturesTitle')}</h2>
      <PicturesChoice choice={choice} caps={caps} onSwitch={onSwitch} onCap={onCap} />
      <p>
        <a class="link" href="/library.html#/penyimpanan">
          {t('storageTitle')}
        </a>
      </p>
    </section>
  );
}
