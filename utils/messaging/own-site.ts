import { siteKeyOf } from '../sites/find-site-rule';
import type { SiteKey } from '../settings/types';
import type { Caller } from './caller';
import type { ProtocolMap } from './protocol';
import { Refusal } from './refusal';

/** A content script speaks for the site it runs on and no other; our own pages speak for all. */
export function requireOwnSite(type: keyof ProtocolMap, caller: Caller, site: SiteKey): void {
  if (caller.kind === 'content' && siteKeyOf(caller.url) !== site) {
    throw new Refusal(type, 'another site');
  }
}
