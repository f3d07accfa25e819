import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import { ChangedSite } from './ChangedSite';
import type { ChangedSiteView } from './settings-view';

interface Props {
  sites: ChangedSiteView[];
  onReset: (site: ChangedSiteView) => void;
  onResetAll: () => void;
}

/** All sites whose rules were changed. */
export function ChangedSites({ sites, onReset, onResetAll }: Props) {
  return (
    <section aria-labelledby="sites-title">
      <div class="section-head">
        <h2 id="sites-title">{t('settingsSites')}</h2>
        {sites.length > 1 ? <ResetAll onResetAll={onResetAll} /> : null}
      </div>
      <p class="intro">{t(sites.length > 0 ? 'settingsSitesIntro' : 'settingsSitesEmpty')}</p>
      <ul class="sites">
        {sites.map((site) => (
          <ChangedSite key={site.site} site={site} onReset={() => onReset(site)} />
        ))}
      </ul>
    </section>
  );
}

/** Asks first, in its place: there is no undo for all of them. */
function ResetAll({ onResetAll }: { onResetAll: () => void }) {
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <button type="button" class="tool quiet" onClick={() => setAsking(true)}>
        {t('settingsResetAll')}
      </button>
    );
  }
  return (
    <div class="ask" role="group" aria-label={t('settingsResetAllAsk')}>
      <span>{t('settingsResetAllAsk')}</span>
      <button
        type="button"
        class="tool primary"
        ref={(button) => button?.focus()}
        onClick={() => {
          setAsking(false);
          onResetAll();
        }}
      >
        {t('settingsReset')}
      </button>
      <button type="button" class="tool quiet" onClick={() => setAsking(false)}>
        {t('settingsCancel')}
      </button>
    </div>
  );
}
