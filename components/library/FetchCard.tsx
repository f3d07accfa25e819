import { Download, ExternalLink, LoaderCircle } from 'lucide-preact';
import { t, type MessageKey } from '../../utils/i18n';

/** Why a story could not be fetched. */
export type FetchFault =
  'denied' | 'offline' | 'unreachable' | 'not-found' | 'login' | 'not-article' | 'too-large' | 'not-saved';

export type FetchState = { step: 'ask' } | { step: 'fetching' } | { step: 'failed'; why: FetchFault };

const FAULTS: Record<FetchFault, MessageKey> = {
  denied: 'fetchDenied',
  offline: 'fetchOffline',
  unreachable: 'fetchUnreachable',
  'not-found': 'fetchNotFound',
  login: 'fetchLogin',
  'not-article': 'fetchNotArticle',
  'too-large': 'fetchTooLarge',
  'not-saved': 'fetchNotSaved',
};

interface Props {
  title: string;
  url: string;
  state: FetchState;
  onFetch: () => void;
}

/** A link whose text was never fetched: what is happening to it, and what can be done. */
export function FetchCard({ title, url, state, onFetch }: Props) {
  const host = new URL(url).host;
  const busy = state.step === 'fetching';
  return (
    <div class="message fetch-card" aria-busy={busy}>
      {busy ? <LoaderCircle class="spin" size={40} aria-hidden /> : <Download size={40} aria-hidden />}
      <h1>{title}</h1>
      <p role="status">
        {state.step === 'failed' ? t(FAULTS[state.why], host) : t(busy ? 'fetchRunning' : 'fetchAsk', host)}
      </p>
      <div class="message-actions">
        {busy ? null : (
          <button type="button" class="tool primary" onClick={onFetch}>
            {t(state.step === 'failed' ? 'errorRetry' : 'fetchNow')}
          </button>
        )}
        <a class="tool quiet" href={url} target="_blank" rel="noopener noreferrer">
          <ExternalLink size={18} aria-hidden />
          {t('libraryOriginal')}
        </a>
      </div>
    </div>
  );
}
