import type { Metadata, MetadataField } from '../types';
import { readCreditsOf } from './authors';
import { readCanonicalUrl } from './canonical-url';
import { readStoryDates } from './dates/published-date';
import { readHeaderRegion } from './header-region';
import { readHeadline } from './headline';
import { readLanguage } from './language';
import { readLeadPicture } from './lead-picture';
import { readPaywall } from './paywall';
import { readSection } from './section';
import type { Found, MetadataInput } from './sources';
import { readSourcesWithOutlet } from './sources-with-outlet';
import { readSubtitle } from './subtitle';

/**
 * What a page says about its story. `document` is the live page and is only read; `body` the chosen body in it, if
 * one was found. Tags are not among it (`read-rest.ts`). `from` names each field's source: `json-ld`, `meta:<key>`, `<rule id> <selector>`, `text`, …
 */
export function readMetadata(input: MetadataInput): Metadata {
  const { sources, siteName } = readSourcesWithOutlet(input);
  const headline = readHeadline(sources);
  const region = readHeaderRegion(input.document, headline.element, input.body);
  const { authors, editors } = readCreditsOf(sources, region);
  const { published, modified } = readStoryDates(sources, region);
  const subtitle = readSubtitle(sources, headline);
  const section = readSection(sources, headline.value);
  const language = readLanguage(sources);
  const canonicalUrl = readCanonicalUrl(sources);
  const leadImage = readLeadPicture(sources, headline);
  const paywalled = readPaywall(sources);
  return {
    title: headline.value,
    subtitle: subtitle?.value ?? null,
    authors: authors.value,
    editors: editors.value,
    published: published?.value ?? null,
    modified: modified?.value ?? null,
    siteName: siteName.value,
    section: section?.value ?? null,
    tags: [],
    language: language?.value ?? null,
    canonicalUrl: canonicalUrl.value,
    leadImage: leadImage?.value ?? null,
    paywalled: paywalled.value,
    from: sourcesOf({
      ...{ title: headline, subtitle, authors, editors, published, modified, siteName },
      ...{ section, language, canonicalUrl, leadImage, paywalled },
    }),
  };
}

function sourcesOf(found: Partial<Record<MetadataField, Found<unknown> | null>>): Metadata['from'] {
  const from: Metadata['from'] = {};
  for (const field of Object.keys(found) as MetadataField[]) {
    const source = found[field]?.from;
    if (source && source !== 'none') from[field] = source;
  }
  return from;
}
