import type { Metadata } from '../types';
import { readCreditLine, type Byline } from './credit-labels';
import { isOutletName, outletOf } from './outlet';

const ROLES = ['authors', 'editors'] as const;
/** Its name is dropped once the lines are read. */
const NO_OUTLET = outletOf('', [], '');

/**
 * Metadata with the names that the text's own credit lines gave (`liftCredits`), where metadata gave none. The outlet's name is
 * dropped here, and a writer is never made of someone whom metadata gives as editor only.
 */
export function mergeCredits<Known extends Metadata>(metadata: Known, lines: readonly string[]): Known {
  const credits: Byline = { authors: [], editors: [] };
  for (const line of lines) readCreditLine(line, NO_OUTLET, credits);
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
