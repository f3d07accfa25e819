import type { RemovalId } from '../sites/site-rule';
import { isUnchanged, parseSiteChoices } from './site-choices-schema';
import { readAllItems, readItem, writeItem } from './sync-store';
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

/** Switches the joining of pages on or off for a site. */
export function setSiteJoining(site: SiteKey, joinPages: boolean): Promise<ChangeOutcome<SiteChoices>> {
  return change(site, (choices) => ({ ...choices, joinPages }));
}

/** The sites with choices other than the defaults, by key. */
export async function listChangedSites(): Promise<ChangedSite[]> {
  return Object.entries(await readAllItems())
    .filter(([key]) => key.startsWith(PREFIX))
    .map(([key, stored]) => ({ site: key.slice(PREFIX.length), choices: parseSiteChoices(stored) }))
    .filter(({ choices }) => !isUnchanged(choices))
    .sort((a, b) => (a.site < b.site ? -1 : 1));
}

/**
 * Switches all removals and the joining of pages on again, for one site or for all where `site` is null. Whether Bening is used on a site at
 * all is another choice, and stays.
 */
export async function resetSite(site: SiteKey | null): Promise<ChangeOutcome<null>> {
  const sites = site === null ? (await listChangedSites()).map((changed) => changed.site) : [site];
  for (const each of sites) {
    const outcome = await change(each, (choices) => ({ ...choices, off: [], joinPages: true }));
    if (!outcome.ok) return outcome;
  }
  return { ok: true, value: null };
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
