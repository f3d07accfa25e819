import { mapText } from '../../anchors/text-map';
import type { Metadata, Picture } from '../../extraction/types';
import { t } from '../../i18n';
import { findHighlights, type Span } from '../../notes/find-highlights';
import { inStoryOrder } from '../../notes/note-segments';
import type { Highlight } from '../../notes/types';
import { wrapHighlights } from '../../notes/wrap-highlights';
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
  const body = content && inert.importNode(content, true);
  const places = body ? mark(body, highlights, make) : new Map<string, null>();
  const about = [article.authors.join(', '), article.siteName, formatDate(article.published)];
  const story = make('article', {}, [
    make('header', {}, [
      article.section && make('p', { class: 'kicker' }, [article.section]),
      make('h1', {}, [article.title]),
      article.subtitle && make('p', { class: 'subtitle' }, [article.subtitle]),
      make('p', { class: 'byline' }, [about.filter(Boolean).join(' · ')]),
    ]),
    article.leadImage && leadFigure(article.leadImage, make),
    body ?? make('p', {}, [t('exportOnlyLink')]),
    article.editors.length > 0 &&
      make('p', { class: 'editors' }, [t('readerEditor', article.editors.join(', '))]),
    highlights.length > 0 && notesSection(inStoryOrder(highlights, places), make),
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

/** Puts a `<mark>` of its colour around what the reader marked, where it still stands there; answers where. */
function mark(body: DocumentFragment, highlights: Highlight[], make: Make): Map<string, Span | null> {
  const map = mapText(body);
  const places = findHighlights(map.text, highlights);
  wrapHighlights(map, places, ({ ids }) => {
    const top = highlights.find(({ id }) => id === ids.at(-1));
    return make('mark', { class: top?.colour ?? '' }, []);
  });
  return places;
}

function notesSection(highlights: Highlight[], make: Make): HTMLElement {
  return make('section', { class: 'notes' }, [
    make('h2', {}, [t('notesTitle')]),
    ...highlights.flatMap(({ quote, note }) => [
      make('blockquote', {}, [make('p', {}, [quote])]),
      ...note.split(/\n+/).map((line) => line.trim() !== '' && make('p', { class: 'note' }, [line])),
    ]),
  ]);
}
