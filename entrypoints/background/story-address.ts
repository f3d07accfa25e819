import { articleAddress } from '../../utils/library/article-address';
import type { Caller } from '../../utils/messaging/caller';

/** Of the story meant by `url`: a content script speaks of its own page only, whatever canonical address that page claims. */
export function storyAddress(url: string, caller: Caller): string {
  return caller.kind === 'page' ? url : articleAddress({ url: caller.url, canonicalUrl: url });
}
