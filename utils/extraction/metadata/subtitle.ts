import { fingerprint, foldSpace } from '../text';
import type { Headline } from './headline';
import { isOutletName } from './outlet';
import { selectOne } from './select';
import type { Found, SourcesWithOutlet } from './sources';
import { ruleHits, spacedText } from './sources';

/** Asked for one by one: browsers find a lone class at once, and try each of a list on every element. */
const MARKS = [
  '.subtitle',
  '.sub-title',
  '.subjudul',
  '.sub-judul',
  '.post-subtitle',
  '.entry-subtitle',
  '.jeg_post_subtitle',
  '.td-post-sub-title',
  '.article__subtitle',
  '[itemprop="alternativeHeadline"]',
];
const LONGEST = 300;

/** A line under the headline that says something the headline and the lead do not. */
export function readSubtitle(sources: SourcesWithOutlet, headline: Headline): Found<string> | null {
  const title = fingerprint(headline.value);
  const fits = (text: string): boolean => {
    const print = fingerprint(text);
    if (print.length < 8 || text.length > LONGEST || isOutletName(text, sources.outlet)) return false;
    if (print === title || title.includes(print)) return false;
    return !fingerprint((sources.body?.textContent ?? '').slice(0, 3_000)).includes(print);
  };
  for (const hits of ruleHits(sources, 'subtitle')) {
    const hit = hits[0]!;
    if (fits(hit.text)) return { value: hit.text, from: hit.from };
  }
  const scope =
    headline.element?.closest('article, main, section, header')?.parentElement ??
    headline.element?.parentElement?.parentElement;
  const element = scope && MARKS.map((mark) => selectOne(scope, mark)).find((found) => found !== null);
  if (!element || element === headline.element || element.contains(headline.element)) return null;
  const text = foldSpace(spacedText(element));
  return fits(text) && !/\d{1,2}[:.]\d\d\s*WI/i.test(text) ? { value: text, from: 'markup' } : null;
}
