import { Component, createRef } from 'preact';
import type { MissingPage } from './reader-view';
import { ArticleBody } from './ArticleBody';
import { rememberPlace } from './keep-place';
import { MissingPart } from './MissingPart';

interface Props {
  /** The story's pages, in order; a story on one page is one part. */
  parts: { number: number; content: DocumentFragment }[];
  missing?: MissingPage[];
  onRetryPage?: ((number: number) => void) | undefined;
}

/**
 * The story's text, page after page, with a word where one is missing. Whatever comes in or is cleaned anew, what is
 * being read stays where it is. A class, since only these are asked before the DOM changes.
 */
export class ArticleParts extends Component<Props> {
  readonly #place = createRef<HTMLDivElement>();

  getSnapshotBeforeUpdate(before: Props): (() => void) | null {
    const place = this.#place.current;
    const scroller = place?.closest<HTMLElement>('[data-scroller]');
    if (!place || !scroller) return null;
    // At the very top nothing was read yet, unless what is there turns out to be a later page.
    const isAbove = (this.props.parts[0]?.number ?? 1) < (before.parts[0]?.number ?? 1);
    return scroller.scrollTop > 0 || isAbove ? rememberPlace(scroller, place) : null;
  }

  componentDidUpdate(_props: Props, _state: unknown, restore: (() => void) | null): void {
    restore?.();
  }

  render({ parts, missing = [], onRetryPage }: Props) {
    const all = [
      ...parts.map((part, at) => ({
        number: part.number,
        show: <ArticleBody key={`page-${part.number}`} content={part.content} opening={at === 0} />,
      })),
      ...missing.map((page) => ({
        number: page.number,
        show: <MissingPart key={`missing-${page.number}`} page={page} onRetry={onRetryPage} />,
      })),
    ].sort((a, b) => a.number - b.number);
    return (
      <div class="article-parts" ref={this.#place}>
        {all.map(({ show }) => show)}
      </div>
    );
  }
}
