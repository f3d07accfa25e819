import type { Metadata } from '../types';
import { ROLES } from './lift-credits';
import { isOutletName, outletOf } from './outlet';

/** Names of people and of the outlet, as `liftCredits` read them. */
type Credits = Pick<Metadata, (typeof ROLES)[number]>;

/**
 * Metadata with the names that the text's credits gave, where metadata gave none. The outlet's own name is dropped here,
 * and a writer is never made of someone whom metadata gives as editor only.
 */
export function mergeCredits(metadata: Metadata, credits: Credits): Metadata {
  if (!ROLES.some((role) => credits[role].length > 0 && metadata[role].length === 0)) return metadata;
  const host = URL.canParse(metadata.canonicalUrl) ? new URL(metadata.canonicalUrl).hostname : '';
  const outlet = outletOf(metadata.siteName, [], host);
  const people = (names: readonly string[]): string[] => names.filter((name) => !isOutletName(name, outlet));
  const authors = metadata.authors.length ? [] : people(credits.authors);
  const editors = metadata.editors.length ? [] : people(credits.editors);
  const from = { ...metadata.from };
  if (authors.length) from.authors = 'text';
  if (editors.length) from.editors = 'text';
  return {
    ...metadata,
    authors: authors.length ? authors : metadata.authors,
    editors: editors.length ? editors : metadata.editors,
    from,
  };
}
