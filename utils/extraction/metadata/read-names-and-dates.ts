import type { Metadata, NamesAndDates } from '../types';
import { readCreditsOf } from './authors';
import { readStoryDates } from './dates/published-date';
import { readHeaderRegion } from './header-region';
import { sourcesOf } from './read-head';
import type { SourcesWithOutlet } from './sources';

/** Who wrote a story and when: by the rules, by what stands around its headline and its body, and by metadata. */
export function readNamesAndDates(
  sources: SourcesWithOutlet,
  headline: Element | null,
): NamesAndDates & Pick<Metadata, 'from'> {
  const region = readHeaderRegion(sources.document, headline, sources.body);
  const { authors, editors } = readCreditsOf(sources, region);
  const { published, modified } = readStoryDates(sources, region);
  return {
    authors: authors.value,
    editors: editors.value,
    published: published?.value ?? null,
    modified: modified?.value ?? null,
    from: sourcesOf({ authors, editors, published, modified }),
  };
}
