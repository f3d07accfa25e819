import { countWords, fingerprint, foldSpace } from '../text';
import { ldString } from './json-ld';
import { withoutSiteName } from './site-title';
import type { Found, SourcesWithOutlet } from './sources';
import { ruleHits, spacedText } from './sources';

export interface Headline extends Found<string> {
  /** Where the page shows it; null where it only stands in metadata. */
  element: Element | null;
}

const LONGEST = 400;

/** Titles that metadata gives, most exact first, each without the site's name. */
function statedTitles(sources: SourcesWithOutlet): Found<string>[] {
  const { meta, ldArticle, document, outlet } = sources;
  const stated: Found<string | null>[] = [
    ...ldArticle.slice(0, 4).map((node) => ({ value: ldString(node['headline']), from: 'json-ld' })),
    ...['og:title', 'twitter:title', 'dable:title', 'title'].map((key) => ({
      value: meta.get(key)?.[0] ?? null,
      from: `meta:${key}`,
    })),
    { value: foldSpace(document.title), from: 'title' },
  ];
  return stated.flatMap(({ value, from }) =>
    value && value.length <= LONGEST ? [{ value: withoutSiteName(value, outlet), from }] : [],
  );
}

/** How well a visible heading says what metadata says: 3 the same, 2 metadata has more, 1 alike, 0 not. */
function agreement(shown: string, stated: readonly string[]): number {
  let best = 0;
  for (const title of stated) {
    if (shown === title) return 3;
    const longer = Math.max(shown.length, title.length);
    const shorter = Math.min(shown.length, title.length);
    if (shorter * 2 >= longer && (title.includes(shown) || shown.includes(title))) best = Math.max(best, 2);
    else if (best < 1 && shorter * 2 >= longer && sharedWords(shown, title) >= 0.6) best = 1;
  }
  return best;
}

function sharedWords(a: string, b: string): number {
  const first = new Set(a.split(' '));
  const second = new Set(b.split(' '));
  let shared = 0;
  for (const word of first) if (second.has(word)) shared++;
  return shared / Math.max(first.size, second.size);
}

const HEADING_GROUPS = [
  'h1',
  '[itemprop="headline"], .entry-title, .post-title, h2',
  'h3, h4, h5, h6, .h1, .h2, .h3, .h4, .h5, [class*="title" i], [class*="judul" i], [class*="headline" i]',
];

/** The visible heading that says what metadata says: an `<h1>` if one does, else other headings. */
function shownHeading(
  sources: SourcesWithOutlet,
  stated: readonly string[],
): (Found<string> & { element: Element }) | null {
  for (const group of HEADING_GROUPS) {
    let best: { element: Element; text: string; rank: number } | null = null;
    let seen = 0;
    for (const element of sources.document.querySelectorAll(group)) {
      if (++seen > 300) break;
      if (element.childElementCount > 12) continue;
      const text = foldSpace(spacedText(element));
      if (!text || text.length > LONGEST) continue;
      const rank =
        agreement(fingerprint(text), stated) -
        (element.closest('li, nav, aside, footer, a') && group !== 'h1' ? 0.5 : 0);
      if (rank > (best?.rank ?? 0)) best = { element, text, rank };
      if (rank >= 3) break;
    }
    if (best && best.rank >= (group === HEADING_GROUPS[2] ? 1.5 : 0.5)) {
      return {
        value: withoutSiteName(best.text, sources.outlet),
        element: best.element,
        from: best.element.localName,
      };
    }
  }
  return null;
}

/** The only heading of size on a page whose metadata does not help. */
function loneHeading(sources: SourcesWithOutlet): (Found<string> & { element: Element }) | null {
  for (const element of sources.document.querySelectorAll('h1, h2.entry-title')) {
    const text = foldSpace(spacedText(element));
    if (text.length <= LONGEST && countWords(text) >= 3) {
      return { value: withoutSiteName(text, sources.outlet), element, from: element.localName };
    }
  }
  return null;
}

/**
 * The headline as the page shows it, without the outlet's name: by the rule's selector, else the heading that agrees
 * with metadata, else metadata's own words, else the first heading of three words.
 */
export function readHeadline(sources: SourcesWithOutlet): Headline {
  const stated = statedTitles(sources);
  const prints = stated.map((title) => fingerprint(title.value));
  for (const hits of ruleHits(sources, 'title')) {
    const ranked = hits.map((hit) => ({ hit, rank: agreement(fingerprint(hit.text), prints) }));
    ranked.sort((a, b) => b.rank - a.rank);
    const best = ranked[0];
    if (
      best &&
      best.hit.text.length <= LONGEST &&
      (best.rank > 0 || (countWords(best.hit.text) >= 3 && !prints.length))
    ) {
      const { element, text, from, ofAttribute } = best.hit;
      return { value: withoutSiteName(text, sources.outlet), element: ofAttribute ? null : element, from };
    }
  }
  const shown = shownHeading(sources, prints);
  if (shown) return shown;
  const lone = loneHeading(sources);
  const said = stated[0];
  if (said) return { ...said, element: lone?.element ?? null };
  return lone ?? { value: '', element: null, from: 'none' };
}
