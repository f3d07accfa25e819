import {
  ALargeSmall,
  Archive,
  ArchiveRestore,
  ArrowLeft,
  Headphones,
  List,
  Share,
  Star,
  Tag,
  Trash2,
} from 'lucide-preact';
import type { ComponentChildren } from 'preact';
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
  takeOpen: boolean;
  onToggleTake: () => void;
  onEditTags: () => void;
  /** Null where the story has none. */
  outlineOpen: boolean | null;
  onToggleOutline: () => void;
  /** Null where there is nothing to read aloud. */
  listenOpen: boolean | null;
  onToggleListen: () => void;
  actions: StoryActions;
  /** The minutes that are left. */
  children: ComponentChildren;
}

/** Over a saved story: the way back, whose it is, how to read it, and what can be done with it. */
export function StoryBar({ article, progress, onBack, children, ...tools }: Props) {
  return (
    <header class="story-bar">
      <ToolButton label={t('libraryBack')} shortcut="Esc" onClick={onBack}>
        <ArrowLeft size={20} aria-hidden />
      </ToolButton>
      <span class="outlet-name" title={article?.siteName}>
        {article?.siteName}
      </span>
      {children}
      {article ? <ReadingTools {...tools} /> : null}
      {article ? <StoryTools article={article} {...tools} /> : null}
      <i class="progress" aria-hidden="true" style={{ transform: `scaleX(${progress})` }} />
    </header>
  );
}

type ToolsProps = Omit<Props, 'article' | 'progress' | 'onBack' | 'children'>;

/** These stay in the bar on a phone too. */
function ReadingTools({ typeOpen, outlineOpen, listenOpen, ...tools }: ToolsProps) {
  return (
    <div class="tools">
      <ToolButton label={t('typeTitle')} shortcut="A" expanded={typeOpen} onClick={tools.onToggleType}>
        <ALargeSmall size={20} aria-hidden />
      </ToolButton>
      {outlineOpen === null ? null : (
        <ToolButton
          label={t('outlineTitle')}
          shortcut="D"
          expanded={outlineOpen}
          onClick={tools.onToggleOutline}
        >
          <List size={20} aria-hidden />
        </ToolButton>
      )}
      {listenOpen === null ? null : (
        <ToolButton
          label={t('listenTitle')}
          shortcut="P"
          expanded={listenOpen}
          onClick={tools.onToggleListen}
        >
          <Headphones size={20} aria-hidden />
        </ToolButton>
      )}
    </div>
  );
}

/** On a phone these lie at the foot, under the thumb. */
function StoryTools({ article, actions, ...tools }: ToolsProps & { article: SavedArticle }) {
  const { id, favourite } = article;
  const read = article.readAt !== null;
  return (
    <div class="tools story-tools">
      <ToolButton label={t('takeTitle')} shortcut="B" expanded={tools.takeOpen} onClick={tools.onToggleTake}>
        <Share size={20} aria-hidden />
      </ToolButton>
      <ToolButton label={t('libraryEditTags')} shortcut="T" onClick={tools.onEditTags}>
        <Tag size={20} aria-hidden />
      </ToolButton>
      <ToolButton
        label={t(favourite ? 'libraryUnfavour' : 'libraryFavour')}
        shortcut="F"
        onClick={() => actions.setFavourite([id], !favourite)}
      >
        <Star size={20} fill={favourite ? 'currentColor' : 'none'} aria-hidden />
      </ToolButton>
      <ToolButton label={t('libraryDelete')} shortcut="#" onClick={() => actions.remove([id])}>
        <Trash2 size={20} aria-hidden />
      </ToolButton>
      <ToolButton
        label={t(read ? 'libraryUnarchive' : 'libraryArchive')}
        shortcut="E"
        showLabel
        kind={read ? 'quiet' : 'primary'}
        onClick={() => actions.setRead([id], !read)}
      >
        {read ? <ArchiveRestore size={18} aria-hidden /> : <Archive size={18} aria-hidden />}
      </ToolButton>
    </div>
  );
}
