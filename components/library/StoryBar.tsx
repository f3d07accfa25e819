import { ALargeSmall, ArrowLeft, Check, ExternalLink, RotateCcw, Trash2 } from 'lucide-preact';
import type { SavedArticle } from '../../utils/library/types';
import { t } from '../../utils/i18n';
import { ToolButton } from '../ui/ToolButton';
import type { StoryActions } from './library-view';

interface Props {
  /** Null where there is no story to show. */
  article: SavedArticle | null;
  progress: number;
  typeOpen: boolean;
  onBack: () => void;
  onToggleType: () => void;
  actions: StoryActions;
}

/** Over a saved story: the way back, whose it is, and what can be done with it. */
export function StoryBar({ article, progress, typeOpen, onBack, onToggleType, actions }: Props) {
  return (
    <header class="story-bar">
      <ToolButton label={t('libraryBack')} shortcut="Esc" onClick={onBack}>
        <ArrowLeft size={20} aria-hidden />
      </ToolButton>
      <span class="outlet-name">{article?.siteName}</span>
      {article ? <StoryTools {...{ article, typeOpen, onToggleType, actions }} /> : null}
      <i class="progress" aria-hidden="true" style={{ transform: `scaleX(${progress})` }} />
    </header>
  );
}

function StoryTools({
  article,
  typeOpen,
  onToggleType,
  actions,
}: {
  article: SavedArticle;
  typeOpen: boolean;
  onToggleType: () => void;
  actions: StoryActions;
}) {
  const read = article.readAt !== null;
  return (
    <div class="tools">
      <ToolButton label={t('typeTitle')} shortcut="A" expanded={typeOpen} onClick={onToggleType}>
        <ALargeSmall size={20} aria-hidden />
      </ToolButton>
      <a
        class="tool"
        href={article.url}
        target="_blank"
        rel="noopener noreferrer"
        title={t('libraryOriginal')}
        aria-label={t('libraryOriginal')}
      >
        <ExternalLink size={20} aria-hidden />
      </a>
      <ToolButton label={t('libraryDelete')} shortcut="#" onClick={() => actions.remove(article.id)}>
        <Trash2 size={20} aria-hidden />
      </ToolButton>
      <ToolButton
        label={t(read ? 'libraryMarkUnread' : 'libraryMarkRead')}
        shortcut="E"
        showLabel
        kind={read ? 'quiet' : 'primary'}
        onClick={() => actions.setRead(article.id, !read)}
      >
        {read ? <RotateCcw size={18} aria-hidden /> : <Check size={18} aria-hidden />}
      </ToolButton>
    </div>
  );
}
