import { Check, RotateCcw, Trash2 } from 'lucide-preact';
import type { SavedArticle } from '../../utils/library/types';
import { t } from '../../utils/i18n';
import { ToolButton } from '../ui/ToolButton';
import { formatDay } from './format-time';
import { storyHref, type StoryActions } from './library-view';
import { OutletMark } from './OutletMark';

interface Props {
  article: SavedArticle;
  now: Date;
  actions: StoryActions;
}

/** One saved story: headline, where and when and how long, and what can be done with it. */
export function StoryRow({ article, now, actions }: Props) {
  const read = article.readAt !== null;
  return (
    <li class="row" data-id={article.id} data-read={read}>
      <OutletMark name={article.siteName} />
      <div class="row-text">
        <h2>
          <a href={storyHref(article.id)} lang={article.language ?? 'id'}>
            {article.title}
          </a>
        </h2>
        <p>{factsOf(article, now).join('\u00a0· ')}</p>
      </div>
      <div class="row-tools">
        <ToolButton
          label={t(read ? 'libraryMarkUnread' : 'libraryMarkRead')}
          shortcut="E"
          onClick={() => actions.setRead(article.id, !read)}
        >
          {read ? <RotateCcw size={18} aria-hidden /> : <Check size={18} aria-hidden />}
        </ToolButton>
        <ToolButton label={t('libraryDelete')} shortcut="#" onClick={() => actions.remove(article.id)}>
          <Trash2 size={18} aria-hidden />
        </ToolButton>
      </div>
    </li>
  );
}

/** Outlet, section, day, minutes: what there is of them. */
function factsOf(article: SavedArticle, now: Date): string[] {
  return [
    article.siteName,
    article.section ?? '',
    formatDay(article.published ?? article.savedAt, now, t('uiLanguage')),
    article.missingPages.length > 0 ? t('libraryWithout', article.missingPages.length) : '',
    article.readingMinutes > 0 ? t('libraryMinutesShort', article.readingMinutes).replace(' ', '\u00a0') : '',
  ].filter(Boolean);
}
