import type { RemovalId } from '../sites/site-rule';
import { isUnchanged, parseSiteChoices } from './site-choices-schema';
import { readAllItems, readItem, removeItems, writeItem } from './sync-store';
import type { ChangeOutcome, SiteChoices, SiteKey } from './types';
import { inTurn } from './write-queue';

const PREFIX = 'site:';
/** Version of the stored shape. */
const VERSION = 1;

export interface ChangedSite {
  site: SiteKey;
  choices: SiteChoices;
}

/** A reader's choices for a site; none made yet is no removal off and not disabled. */
export async function readSiteChoices(site: SiteKey): Promise<SiteChoices> {
  return parseSiteChoices(await readItem(PREFIX + site));
}

/** Switches one removal on or off for a site. */
export function setRemoval(
  site: SiteKey,
  removal: RemovalId,
  on: boolean,
): Promise<ChangeOutcome<SiteChoices>> {
  return change(site, (choices) => {
    const others = choices.off.filter((id) => id !== removal);
    return { ...choices, off: on ? others : [...others, removal] };
  });
}

/** Turns Bening off (or on again) for a site: no detection, no icon. */
export function setSiteDisabled(site: SiteKey, disabled: boolean): Promise<ChangeOutcome<SiteChoices>> {
  return change(site, (choices) => ({ ...choices, disabled }));
}

/** The sites with choices other than the defaults, by key. */
export async function listChangedSites(): Promise<ChangedSite[]> {
  return Object.entries(await readAllItems())
    .filter(([key]) => key.startsWith(PREFIX))
    .map(([key, stored]) => ({ site: key.slice(PREFIX.length), choices: parseSiteChoices(stored) }))
    .filter(({ choices }) => !isUnchanged(choices))
    .sort((a, b) => (a.site < b.site ? -1 : 1));
}

/** Back to the defaults for one site, or for all of them where `site` is null. */
export function resetSite(site: SiteKey | null): Promise<ChangeOutcome<null>> {
  return inTurn(async () => {
    const stored = site === null ? Object.keys(await readAllItems()) : [PREFIX + site];
    const removed = await removeItems(stored.filter((key) => key.startsWith(PREFIX)));
    return removed.ok ? { ok: true, value: null } : removed;
  });
}

function change(
  site: SiteKey,
  edit: (choices: SiteChoices) => SiteChoices,
): Promise<ChangeOutcome<SiteChoices>> {
  return inTurn(async () => {
    const value = edit(await readSiteChoices(site));
    const written = await writeItem(PREFIX + site, isUnchanged(value) ? undefined : { v: VERSION, ...value });
    return written.ok ? { ok: true, value } : written;
  });
}
