import type { ComponentChildren } from 'preact';
import type { Picture, StoryPages } from '../../utils/extraction/types';
import { t } from '../../utils/i18n';
import { ArticleHeader, type ArticleHead } from './ArticleHeader';
import { ArticleParts } from './ArticleParts';
import { JoinStatus } from './JoinStatus';
import { LeadPicture } from './LeadPicture';
import { PagesNote } from './PagesNote';
import type { ReaderView } from './reader-view';

interface Props {
  article: ArticleHead & {
    url: string;
    language: string | null;
    leadImage: Picture | null;
    pages?: StoryPages;
  };
  /** Sanitised. */
  content: DocumentFragment;
  /** Who wrote it and when is read already, as far as the page says; else its place is kept. */
  isSigned?: boolean;
  /** Of the content only what is in sight at first: the rest is to come. */
  isOpening?: boolean;
  /** The story's pages, where they are joined. */
  joined?: Extract<ReaderView, { kind: 'article' }>['joined'];
  onRetryPage?: (number: number) => void;
  /** The outlet's name in the byline; the popup has it in its bar. */
  showOutlet?: boolean;
  /** What else is to be said at its end. */
  children?: ComponentChildren;
}

/** One story, the same in the popup and in the library. */
export function ArticleView(props: Props) {
  const {
    article,
    content,
    joined,
    onRetryPage,
    showOutlet = true,
    isSigned = true,
    isOpening = false,
  } = props;
  const parts = joined?.parts ?? [{ number: article.pages?.current ?? 1, content }];
  return (
    <article
      class="article"
      lang={article.language ?? 'id'}
      aria-busy={isOpening}
      data-source={`${t('exportSource')} ${article.url}`}
    >
      <ArticleHeader article={article} showOutlet={showOutlet} isSigned={isSigned} />
      {article.leadImage ? <LeadPicture picture={article.leadImage} /> : null}
      <ArticleParts parts={parts} missing={joined?.progress.missing ?? []} onRetryPage={onRetryPage} />
      {joined ? <JoinStatus progress={joined.progress} /> : null}
      {article.editors.length > 0 ? (
        <p class="editors">{t('readerEditor', article.editors.join(', '))}</p>
      ) : null}
      {props.children}
      {article.pages && !joined ? <PagesNote pages={article.pages} /> : null}
    </article>
  );
}
