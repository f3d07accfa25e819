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
  /** The outlet's name in the byline; the popup has it in its bar. */
  showOutlet?: boolean;
}

/** One story, the same in the popup and in the library. */
export function ArticleView({ article, content, showOutlet = true }: Props) {
  return (
    <article class="article" lang={article.language ?? 'id'}>
      <ArticleHeader article={article} showOutlet={showOutlet} />
      {article.leadImage ? <LeadPicture picture={article.leadImage} /> : null}
      <ArticleBody content={content} />
      {article.editors.length > 0 ? (
        <p class="editors">{t('readerEditor', article.editors.join(', '))}</p>
      ) : null}
      {article.pages ? <PagesNote pages={article.pages} /> : null}
    </article>
  );
}
