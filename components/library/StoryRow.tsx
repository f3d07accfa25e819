import { Archive, ArchiveRestore, Ellipsis, Star, Tag, Trash2 } from 'lucide-preact';
import type { SavedArticle } from '../../utils/library/types';
import { t } from '../../utils/i18n';
import { pure } from '../ui/pure';
import { ToolButton } from '../ui/ToolButton';
import { formatDay } from './format-time';
import { storyHref } from './library-address';
import type { RowActions, RowView } from './library-view';
import { MarkedText } from './MarkedText';
import { OutletMark } from './OutletMark';
import { RowCheck } from './RowCheck';
import { RowProgress } from './RowProgress';

interface Props extends Omit<RowView, 'row'> {
  article: SavedArticle;
  now: Date;
  selected: boolean;
  tagHref: (tag: string) => string;
  actions: RowActions;
}

/** One saved story: headline, where and when and how long, its tags, and what can be done with it. */
export const StoryRow = pure(function StoryRow({
  article,
  progress,
  notes,
  snippet,
  now,
  selected,
  tagHref,
  actions,
}: Props) {
  const { id, title, tags } = article;
  return (
    <>
      <span class="row-mark">
        <OutletMark name={article.siteName || hostOf(article.url)} />
        <RowCheck title={title} checked={selected} onToggle={(toHere) => actions.select(id, toHere)} />
      </span>
      <div class="row-text">
        <h2>
          <a href={storyHref(id)} lang={article.language ?? 'id'}>
            {snippet ? <MarkedText segments={snippet.title} /> : title}
          </a>
        </h2>
        <RowFacts article={article} notes={notes} now={now} />
        {snippet && snippet.passage.length > 0 ? (
          <p class="row-passage" lang={article.language ?? 'id'}>
            <MarkedText segments={snippet.passage} />
          </p>
        ) : null}
        {tags.length > 0 ? (
          <p class="row-tags">
            {tags.map((tag) => (
              <a key={tag} class="tag" href={tagHref(tag)}>
                {tag}
              </a>
            ))}
          </p>
        ) : null}
      </div>
      <RowProgress share={progress} />
      <RowTools article={article} actions={actions} />
    </>
  );
});

/** Outlet, section, day, minutes: what there is of them. */
function RowFacts({ article, notes, now }: { article: SavedArticle; notes: number; now: Date }) {
  const facts = [
    article.siteName || hostOf(article.url),
    article.section ?? '',
    formatDay(article.published ?? article.savedAt, now, t('uiLanguage')),
    article.missingPages.length > 0 ? t('libraryWithout', article.missingPages.length) : '',
    notes > 0 ? t('notesCount', notes).replace(' ', '\u00a0') : '',
    article.readingMinutes > 0 ? t('libraryMinutesShort', article.readingMinutes).replace(' ', '\u00a0') : '',
  ].filter(Boolean);
  return (
    <p>
      {facts.join('\u00a0· ')}
      {article.fetchedAt === null ? (
        <>
          {'\u00a0· '}
          <em>{t('libraryNotFetched')}</em>
        </>
      ) : null}
      {article.favourite ? (
        <Star class="row-star" size={14} role="img" aria-label={t('libraryFavourite')} />
      ) : null}
    </p>
  );
}

function RowTools({ article, actions }: { article: SavedArticle; actions: RowActions }) {
  const { id, favourite } = article;
  const read = article.readAt !== null;
  return (
    <div class="row-tools">
      <ToolButton
        label={t(read ? 'libraryUnarchive' : 'libraryArchive')}
        shortcut="E"
        onClick={() => actions.setRead([id], !read)}
      >
        {read ? <ArchiveRestore size={18} aria-hidden /> : <Archive size={18} aria-hidden />}
      </ToolButton>
      <ToolButton
        label={t(favourite ? 'libraryUnfavour' : 'libraryFavour')}
        shortcut="F"
        onClick={() => actions.setFavourite([id], !favourite)}
      >
        <Star size={18} fill={favourite ? 'currentColor' : 'none'} aria-hidden />
      </ToolButton>
      <ToolButton label={t('libraryEditTags')} shortcut="T" onClick={() => actions.editTags(id)}>
        <Tag size={18} aria-hidden />
      </ToolButton>
      <ToolButton label={t('libraryDelete')} shortcut="#" onClick={() => actions.remove([id])}>
        <Trash2 size={18} aria-hidden />
      </ToolButton>
      <span class="row-more">
        <ToolButton label={t('libraryRowMenu')} onClick={() => actions.openMenu(id)}>
          <Ellipsis size={20} aria-hidden />
        </ToolButton>
      </span>
    </div>
  );
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') : '';
}
