import type { Metadata, MetadataField, NamesAndDates } from '../types';
import { readCanonicalUrl } from './canonical-url';
import { readHeadline } from './headline';
import { readLanguage } from './language';
import { readLeadPicture } from './lead-picture';
import { readPaywall } from './paywall';
import { readSection } from './section';
import type { Found, MetadataInput, SourcesWithOutlet } from './sources';
import { readSourcesWithOutlet } from './sources-with-outlet';
import { readSubtitle } from './subtitle';

/** What stands over a story, and the page's own address. */
export interface Head {
  said: Omit<Metadata, keyof NamesAndDates | 'tags'>;
  /** What it was read from: the rest is read from the same. */
  sources: SourcesWithOutlet;
  /** Where the page shows the headline; null where it only stands in metadata. */
  headline: Element | null;
}

/**
 * What a page says about its story that has its place over the text: who wrote it and when is read later (`readNamesAndDates`).
 * `document` is the live page and is only read; `body` the chosen body in it, if one was found. `from` names each field's
 * source: `json-ld`, `meta:<key>`, `<rule id> <selector>`, `text`, …
 */
export function readHead(input: MetadataInput): Head {
  const { sources, siteName } = readSourcesWithOutlet(input);
  const headline = readHeadline(sources);
  const subtitle = readSubtitle(sources, headline);
  const section = readSection(sources, headline.value);
  const language = readLanguage(sources);
  const canonicalUrl = readCanonicalUrl(sources);
  const leadImage = readLeadPicture(sources, headline);
  const paywalled = readPaywall(sources);
  const said = {
    title: headline.value,
    subtitle: subtitle?.value ?? null,
    siteName: siteName.value,
    section: section?.value ?? null,
    language: language?.value ?? null,
    canonicalUrl: canonicalUrl.value,
    leadImage: leadImage?.value ?? null,
    paywalled: paywalled.value,
    from: sourcesOf({
      title: headline,
      subtitle,
      siteName,
      section,
      language,
      canonicalUrl,
      leadImage,
      paywalled,
    }),
  };
  return { said, sources, headline: headline.element };
}

/** Where each field that was found came from. */
export function sourcesOf(found: Partial<Record<MetadataField, Found<unknown> | null>>): Metadata['from'] {
  const from: Metadata['from'] = {};
  for (const field of Object.keys(found) as MetadataField[]) {
    const source = found[field]?.from;
    if (source && source !== 'none') from[field] = source;
  }
  return from;
}
