import { RotateCcw } from 'lucide-preact';
import { t } from '../../utils/i18n';
import { KIND_NAMES } from '../reader/kind-names';
import type { ChangedSiteView } from './settings-view';

/** A site with rules switched off, in plain words, and the way back. */
export function ChangedSite({ site, onReset }: { site: ChangedSiteView; onReset: () => void }) {
  return (
    <li class="site">
      <div>
        <h3>{site.name}</h3>
        <ul class="off-rules">
          {site.off.map(({ id, kind, owner }) => (
            <li key={id}>
              {t(KIND_NAMES[kind])}
              {owner ? <small> ({owner})</small> : null}
            </li>
          ))}
          {site.joinPages ? null : <li>{t('settingsNotJoined')}</li>}
        </ul>
      </div>
      <button
        type="button"
        class="tool quiet"
        aria-label={t('settingsResetSite', site.name)}
        onClick={onReset}
      >
        <RotateCcw size={18} aria-hidden />
        {t('settingsReset')}
      </button>
    </li>
  );
}
