import type { LinksInText } from '../../components/library/AddDialog';

const ADDRESS = /https?:\/\/[^\s<>"'«»“”]+/gi;
/** A dropped page can hold thousands. */
const MOST = 500;

/** The http(s) addresses in a text, each once, in order; `refused` counts the lines that are not empty and hold none. */
export function linksIn(text: string): LinksInText {
  const links = new Set<string>();
  let refused = 0;
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const found = addressesIn(line);
    if (found.length === 0) refused += 1;
    for (const link of found) if (links.size < MOST) links.add(link);
  }
  return { links: [...links], refused };
}

function addressesIn(line: string): string[] {
  const found = line.match(ADDRESS)?.map(trimEnd) ?? [];
  // `detik.com/…` as people type it.
  const bare = line.trim();
  const candidates =
    found.length === 0 && /^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(bare) ? [`https://${bare}`] : found;
  return candidates.filter((address) => URL.canParse(address)).map((address) => new URL(address).href);
}

/** What closes a sentence is no part of the address in it. */
function trimEnd(address: string): string {
  return address.replace(/[.,;:!?)\]]+$/, '');
}
