import { findQuote } from '../../anchors/quote';
import { mapText, rangeOf } from '../../anchors/text-map';
import { wrapRange } from '../../anchors/wrap-range';
import type { Metadata, Picture } from '../../extraction/types';
import { t } from '../../i18n';
import type { Highlight } from '../../notes/types';
import type { ExportWorld } from './export-story';

/** Of a story, what is taken along: one that is being read has it, and a saved one. */
export interface StoryParts {
  article: Pick<
    Metadata,
    | 'title'
    | 'subtitle'
    | 'authors'
    | 'editors'
    | 'published'
    | 'siteName'
    | 'section'
    | 'language'
    | 'leadImage'
  > & { url: string };
  /** Sanitised; null where there is only the link. */
  content: DocumentFragment | null;
  highlights: Highlight[];
}

/**
 * A story as one `<article>`, from the headline to the source line, made of nodes in `inert`: what is copied, written
 * to a file or bound into a book is made of it.
 */
export function storyElement(
  { article, content, highlights }: StoryParts,
  { inert, formatDate }: Pick<ExportWorld, 'inert' | 'formatDate'>,
): HTMLElement {
  const make = maker(inert);
  const about = [article.authors.join(', '), article.siteName, formatDate(article.published)];
  const story = make('article', {}, [
    make('header', {}, [
      article.section && make('p', { class: 'kicker' }, [article.section]),
      make('h1', {}, [article.title]),
      article.subtitle && make('p', { class: 'subtitle' }, [article.subtitle]),
      make('p', { class: 'byline' }, [about.filter(Boolean).join(' · ')]),
    ]),
    article.leadImage && leadFigure(article.leadImage, make),
    content
      ? marked(inert.importNode(content, true), highlights, make)
      : make('p', {}, [t('exportOnlyLink')]),
    article.editors.length > 0 &&
      make('p', { class: 'editors' }, [t('readerEditor', article.editors.join(', '))]),
    highlights.length > 0 && notesSection(highlights, make),
    make('p', { class: 'source' }, [
      `${t('exportSource')} `,
      make('a', { href: article.url }, [article.url]),
    ]),
  ]);
  if (article.language) story.lang = article.language;
  return story;
}

type Child = Node | string | null | false;
type Make = (name: string, attributes: Record<string, string>, children: Child[]) => HTMLElement;

function maker(inert: Document): Make {
  return (name, attributes, children) => {
    const element = inert.createElement(name);
    for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
    for (const child of children) if (child) element.append(child);
    return element;
  };
}

function leadFigure({ url, alt, caption, credit }: Picture, make: Make): HTMLElement {
  const told = [caption, credit && !caption?.includes(credit) && t('readerPhoto', credit)];
  const line = told.filter(Boolean).join(' ');
  return make('figure', { class: 'lead' }, [
    make('img', { src: url, alt }, []),
    line && make('figcaption', {}, [line]),
  ]);
}

/** The story's text with a `<mark>` around what the reader marked, where it still stands there. */
function marked(content: DocumentFragment, highlights: Highlight[], make: Make): DocumentFragment {
  for (const highlight of highlights) {
    // Read anew each time: marking splits text nodes.
    const map = mapText(content);
    const place = findQuote(map.text, highlight);
    const range = place && rangeOf(map, place.start, place.end);
    if (range) wrapRange(range, () => make('mark', {}, []));
  }
  return content;
}

function notesSection(highlights: Highlight[], make: Make): HTMLElement {
  return make('section', { class: 'notes' }, [
    make('h2', {}, [t('notesTitle')]),
    ...highlights.flatMap(({ quote, note }) => [
      make('blockquote', {}, [make('p', {}, [quote])]),
      note !== '' && make('p', { class: 'note' }, [note]),
    ]),
  ]);
}
