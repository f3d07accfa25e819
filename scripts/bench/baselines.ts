import { extractFromHtml } from '@extractus/article-extractor';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { JSDOM, VirtualConsole } from 'jsdom';
import { toText } from '../../utils/extraction/to-text';

/** What the scorer reads of an extractor's answer for one page. */
export interface Scored {
  title: string;
  authors: string[];
  published: string | null;
  /** One block a line. */
  text: string;
}

export type Extractor = (html: string, url: string) => Promise<Scored>;

const dom = (html: string, url: string) => new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
const textOfHtml = (html: string) =>
  toText(dom(html, 'https://x.invalid/').window.document.body, { captions: true });
const names = (byline: string | null | undefined) => (byline ? [byline] : []);

/** The readers that Bening is measured against, as their own documentation says to call them. */
export const BASELINES: Record<string, Extractor> = {
  async readability(html, url) {
    const result = new Readability(dom(html, url).window.document).parse();
    return {
      title: result?.title ?? '',
      authors: names(result?.byline),
      published: result?.publishedTime ?? null,
      text: textOfHtml(result?.content ?? ''),
    };
  },
  async defuddle(html, url) {
    const result = await Defuddle(dom(html, url).window.document, url);
    return {
      title: result.title,
      authors: names(result.author),
      published: result.published || null,
      text: textOfHtml(result.content),
    };
  },
  async 'article-extractor'(html, url) {
    const result = await extractFromHtml(html, url);
    return {
      title: result?.title ?? '',
      authors: names(result?.author),
      published: result?.published ?? null,
      text: textOfHtml(result?.content ?? ''),
    };
  },
};
