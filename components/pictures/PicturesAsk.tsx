import { Images } from 'lucide-preact';
import { t } from '../../utils/i18n';

interface Props {
  /** Called in a click: the browser asks the reader. */
  onYes: () => void;
  onNo: () => void;
}

/** Asks, once and for all, whether pictures are to be saved too. */
export function PicturesAsk({ onYes, onNo }: Props) {
  return (
    <section class="pictures-ask" aria-labelledby="pictures-ask-title">
      <Images size={24} aria-hidden />
      <div>
        <h2 id="pictures-ask-title">{t('picturesAskTitle')}</h2>
        <p>{t('picturesAskText')}</p>
        <div class="pictures-ask-actions">
          <button type="button" class="tool primary" onClick={onYes}>
            {t('picturesAskYes')}
          </button>
          <button type="button" class="tool quiet" onClick={onNo}>
            {t('picturesAskNo')}
          </button>
          <small>{t('picturesAskLater')}</small>
        </div>
      </div>
    </section>
  );
}
