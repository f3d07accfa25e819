import * as v from 'valibot';
import { REMOVAL_KINDS, type RemovalId } from '../sites/site-rule';
import type { SiteChoices } from './types';

/** More removals than any site has rules for: a cap on what a message or a synced item can make us store. */
const MAX_OFF = 200;

const REMOVAL_ID = new RegExp(`^[a-z0-9][a-z0-9_.-]{0,63}/(?:${REMOVAL_KINDS.join('|')})$`);

export const removalIdSchema = v.custom<RemovalId>((id) => typeof id === 'string' && REMOVAL_ID.test(id));

/** A site rule's id or a host, as `siteKeyOf` makes them. */
export const siteKeySchema = v.pipe(v.string(), v.regex(/^[a-z0-9.:[\]_-]{1,253}$/));

const isRemovalId = (id: unknown): id is RemovalId => v.is(removalIdSchema, id);

const siteChoicesSchema = v.object({
  off: v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((ids) => [...new Set(ids.filter(isRemovalId))].slice(0, MAX_OFF)),
    ),
    () => [],
  ),
  disabled: v.fallback(v.boolean(), false),
  joinPages: v.fallback(v.boolean(), true),
});

/** What was stored or synced, repaired field by field: a bad field costs that field, a bad entry that entry. */
export function parseSiteChoices(stored: unknown): SiteChoices {
  const parsed = v.safeParse(siteChoicesSchema, stored);
  return parsed.success ? parsed.output : { off: [], disabled: false, joinPages: true };
}

export function isUnchanged(choices: SiteChoices): boolean {
  return choices.off.length === 0 && !choices.disabled && choices.joinPages;
}
