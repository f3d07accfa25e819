import type { Picture, StoryPages } from '../../utils/extraction/types';
import { t } from '../../utils/i18n';
import { ArticleBody } from './ArticleBody';
import { ArticleHeader, type ArticleHead } from './ArticleHeader';
import { LeadPicture } from './LeadPicture';
import { PagesNote } from './PagesNote';

interface Props {
  article: ArticleHead & { language: string | null; leadImage: Picture | null; pages?: StoryPages };
  /** Sanitised. */
  content: DocumentFragment;
}

/** One story, the same in the popup and in the library. */
export function ArticleView({ article, content }: Props) {
  return (
    <article class="article" lang={article.language ?? 'id'}>
      <ArticleHeader article={article} />
      {article.leadImage ? <LeadPicture picture={article.leadImage} /> : null}
      <ArticleBody content={content} />
      {article.editors.length > 0 ? (
        <p class="editors">{t('readerEditor', article.editors.join(', '))}</p>
      ) : null}
      {article.pages ? <PagesNote pages={article.pages} /> : null}
    </article>
  );
}
