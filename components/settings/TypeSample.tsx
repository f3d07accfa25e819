import { useRef } from 'preact/hooks';
import { t } from '../../utils/i18n';
import { useBrokenWords } from '../reader/use-broken-words';

/** A few lines of a story, set as the reader has chosen: the tokens around it say how. */
export function TypeSample() {
  const body = useRef<HTMLDivElement>(null);
  useBrokenWords(body, []);
  return (
    <article class="article type-sample" lang={t('uiLanguage')} aria-label={t('settingsSampleLabel')}>
      <div class="article-body" ref={body}>
        <h2>{t('settingsSampleTitle')}</h2>
        <p>{t('settingsSample')}</p>
        <blockquote>
          <p>{t('settingsSampleQuote')}</p>
        </blockquote>
      </div>
    </article>
  );
}
