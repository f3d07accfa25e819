import type { ChangedSiteView, DisabledSiteView, OffRemoval } from '../../components/settings/settings-view';
import { t } from '../../utils/i18n';
import type { ChangedSite } from '../../utils/settings/site-choices';
import { SITE_RULES } from '../../utils/sites/rules';
import type { RemovalId, RemovalKind } from '../../utils/sites/site-rule';
import { THEME_RULES } from '../../utils/sites/themes';

/** Sites with rules switched off, with the names that readers know. */
export function changedSites(sites: ChangedSite[]): ChangedSiteView[] {
  return sites
    .filter(({ choices }) => choices.off.length > 0 || !choices.joinPages)
    .map(({ site, choices }) => ({
      site,
      name: nameOf(site),
      off: choices.off.map((id) => describe(id, site)),
      joinPages: choices.joinPages,
    }))
    .sort(byName);
}

/** Sites that the reader turned Bening off for. */
export function disabledSites(sites: ChangedSite[]): DisabledSiteView[] {
  return sites
    .filter(({ choices }) => choices.disabled)
    .map(({ site }) => ({ site, name: nameOf(site) }))
    .sort(byName);
}

/** The outlet's name where there is a rule for it, else the key, which is its host. */
function nameOf(site: string): string {
  return SITE_RULES.find(({ id }) => id === site)?.name ?? site;
}

function describe(id: RemovalId, site: string): OffRemoval {
  const [owner = '', kind] = id.split('/') as [string, RemovalKind];
  return { id, kind, owner: owner === site ? null : ownerName(owner) };
}

function ownerName(owner: string): string {
  const theme = THEME_RULES.find(({ id }) => id === owner);
  return theme ? t('settingsForTheme', theme.name) : t('settingsForAll');
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name.localeCompare(b.name, 'id');
}
