import { t, type MessageKey } from '../../utils/i18n';
import type { MissingPage } from './reader-view';

const REASONS: Record<MissingPage['reason'], MessageKey> = {
  http: 'joinFaultHttp',
  timeout: 'joinFaultTimeout',
  aborted: 'joinFaultTimeout',
  'not-html': 'joinFaultOdd',
  'too-large': 'joinFaultTooLarge',
  'redirected-off': 'joinFaultRedirected',
  repeated: 'joinFaultRepeated',
  empty: 'joinFaultOdd',
  'login-wall': 'joinFaultLogin',
};

interface Props {
  page: MissingPage;
  onRetry?: ((number: number) => void) | undefined;
}

/** Stands where a page of the story should: which one, why it is not there, and two ways on. */
export function MissingPart({ page: { number, url, reason }, onRetry }: Props) {
  return (
    <div class="notice missing-part" role="group" aria-label={t('joinMissing', String(number))}>
      <p>
        <b>{t('joinMissing', String(number))}</b> {t(REASONS[reason])}
      </p>
      <p class="missing-actions">
        {onRetry ? (
          <button type="button" class="tool quiet" onClick={() => onRetry(number)}>
            {t('errorRetry')}
          </button>
        ) : null}
        <a class="tool quiet" href={url} target="_blank" rel="noopener noreferrer">
          {t('joinOpenSite')}
        </a>
      </p>
    </div>
  );
}
