import { readBlocks } from './read-blocks';
import { hasOwnHeadline } from './read-headline';
import { readJsonLd } from './read-json-ld';
import { readMetadata } from './read-metadata';
import { countStopWords } from './stop-words';
import type { PageSignals } from './types';

/**
 * Reads what tells an article from other pages: one cheap pass with a cap on every count, no layout forced, nothing
 * changed or kept. `url` is the page's absolute address. A document that is no page (an image, XML) gives empty signals.
 */
export function collectSignals(document: Document, url: string): PageSignals {
  const metadata = readMetadata(document, url);
  const jsonLd = readJsonLd(document);
  const { sample, ...blocks } = readBlocks(document);
  const title = (document.title ?? '').slice(0, 200);
  return {
    url,
    title,
    lang: document.documentElement?.getAttribute('lang')?.toLowerCase().slice(0, 20) || null,
    ...metadata,
    ldTypes: jsonLd.ldTypes,
    hasPublished: metadata.hasPublished || jsonLd.hasPublished,
    ...blocks,
    ownHeadline: hasOwnHeadline(document, title),
    stopWords: countStopWords(`${sample} ${title}`),
  };
}
