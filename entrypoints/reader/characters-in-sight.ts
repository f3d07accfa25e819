import type { Article } from '../../utils/extraction/types';
import type { TypeSettings } from '../../utils/settings/types';

/** The window, in px. */
export interface Sight {
  width: number;
  height: number;
}

/** Narrower than a character is drawn, as a share of its size: too much drawn is only slower, too little is a gap for a frame. */
const CHARACTER = 0.41;
/** A column is made for so many of them, in the widest face (components/ui/tokens.css). */
const COLUMN_CHARACTER = 0.68;
/** Characters of text in whose place one of the headline stands. */
const OF_HEADLINE = 1.5;
/** The bar, the tools, section, byline and the air between them, in px, at the least. */
const AROUND = 220;
/** No more of the window than that for the lead picture: components/reader/article.css. */
const LEAD = 0.7;
/** In any case: a first paragraph. */
const LEAST = 200;

/** How many characters of a story's text are in sight above the fold, or some more, under its headline and its lead picture. */
export function charactersInSight(
  { width, height }: Sight,
  { fontSize, lineHeight, measure }: Pick<TypeSettings, 'fontSize' | 'lineHeight' | 'measure'>,
  { title, subtitle, leadImage }: Pick<Article, 'title' | 'subtitle' | 'leadImage'>,
): number {
  const column = Math.min(width, measure * fontSize * COLUMN_CHARACTER);
  const size = leadImage?.size;
  const lead = size ? Math.min((column * size.height) / size.width, height * LEAD) : 0;
  const area = fontSize * CHARACTER * ((fontSize * lineHeight) / 100);
  const head = title.length * OF_HEADLINE + (subtitle?.length ?? 0);
  return Math.max(LEAST, (column * (height - AROUND - lead)) / area - head);
}
