import { t } from '../../utils/i18n';
import { Switch } from '../ui/Switch';
import type { DisabledSiteView } from './settings-view';

interface Props {
  sites: DisabledSiteView[];
  onEnable: (site: DisabledSiteView) => void;
}

/** Sites where the reader wants no Bening. */
export function DisabledSites({ sites, onEnable }: Props) {
  return (
    <section aria-labelledby="disabled-title">
      <h2 id="disabled-title">{t('settingsDisabled')}</h2>
      <p class="intro">{t(sites.length > 0 ? 'settingsDisabledIntro' : 'settingsDisabledEmpty')}</p>
      <ul class="sites">
        {sites.map((site) => (
          <li class="site" key={site.site}>
            <h3 id={`use-${site.site}`}>{t('settingsUse', site.name)}</h3>
            <Switch on={false} labelledBy={`use-${site.site}`} onChange={() => onEnable(site)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
