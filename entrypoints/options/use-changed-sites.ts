import { useEffect, useState } from 'preact/hooks';
import { reportError } from '../../utils/report-error';
import { onSettingsChange } from '../../utils/settings/on-settings-change';
import { listChangedSites, type ChangedSite } from '../../utils/settings/site-choices';

/** The sites with choices of their own, kept up to date; null until read. */
export function useChangedSites(): ChangedSite[] | null {
  const [sites, setSites] = useState<ChangedSite[] | null>(null);
  useEffect(() => {
    const load = () => void listChangedSites().then(setSites, (error) => reportError('list sites', error));
    load();
    return onSettingsChange(load);
  }, []);
  return sites;
}
