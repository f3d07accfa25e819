import type { Metadata } from '../../utils/extraction/types';
import { t } from '../../utils/i18n';
import { formatDate } from './format-date';

/** What the header shows: an extracted article and a saved one both have it. */
export interface ArticleHead extends Pick<
  Metadata,
  'title' | 'subtitle' | 'authors' | 'editors' | 'published' | 'siteName' | 'section' | 'paywalled'
> {
  readingMinutes: number;
}

interface Props {
  article: ArticleHead;
  showOutlet: boolean;
  /** Who and when are known: else their place is kept free. */
  isSigned: boolean;
}

/** Section, headline, subtitle, and the line of who, where, when and how long. */
export function ArticleHeader({ article, showOutlet, isSigned }: Props) {
  const date = formatDate(article.published, t('uiLanguage'));
  return (
    <header class="article-header">
      {article.section ? (
        <p class="kicker" data-silent>
          {article.section}
        </p>
      ) : null}
      <h1>{article.title}</h1>
      {article.subtitle ? <p class="subtitle">{article.subtitle}</p> : null}
      <p class="meta" aria-busy={!isSigned} data-silent>
        {article.authors.length > 0 ? <b class="byline">{article.authors.join(', ')}</b> : null}
        {showOutlet ? <span class="site">{article.siteName}</span> : null}
        {date ? <time dateTime={article.published ?? undefined}>{date}</time> : null}
        <span class="minutes">{t('readerMinutes', article.readingMinutes)}</span>
      </p>
      {article.paywalled ? <p class="notice">{t('readerPaywalled')}</p> : null}
    </header>
  );
}
