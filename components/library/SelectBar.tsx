import { Archive, ArchiveRestore, ListChecks, Star, Tag, Trash2, X } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { t } from '../../utils/i18n';
import type { Shelf } from '../../utils/search/types';
import { ToolButton } from '../ui/ToolButton';
import type { StoryActions } from './library-view';

interface Props {
  ids: string[];
  /** Stories in the list. */
  total: number;
  shelf: Shelf;
  actions: StoryActions;
  onEditTags: () => void;
  onAll: () => void;
  onNone: () => void;
  /** Further things that can be done with many. */
  children?: ComponentChildren;
}

/** What can be done with all that is chosen, at once and with one undo. */
export function SelectBar({ ids, total, shelf, actions, onEditTags, onAll, onNone, children }: Props) {
  const archived = shelf === 'archive';
  return (
    <div class="select-bar" role="toolbar" aria-label={t('selectTitle')}>
      <ToolButton label={t('selectNone')} shortcut="Esc" onClick={onNone}>
        <X size={20} aria-hidden />
      </ToolButton>
      <b role="status">{t('selectCount', ids.length)}</b>
      {ids.length < total ? (
        <ToolButton label={t('selectAll', total)} showLabel onClick={onAll}>
          <ListChecks size={18} aria-hidden />
        </ToolButton>
      ) : null}
      <span class="select-tools">
        <ToolButton
          label={t(archived ? 'libraryUnarchive' : 'libraryArchive')}
          shortcut="E"
          onClick={() => actions.setRead(ids, !archived)}
        >
          {archived ? <ArchiveRestore size={20} aria-hidden /> : <Archive size={20} aria-hidden />}
        </ToolButton>
        <ToolButton
          label={t(shelf === 'favourites' ? 'libraryUnfavour' : 'libraryFavour')}
          shortcut="F"
          onClick={() => actions.setFavourite(ids, shelf !== 'favourites')}
        >
          <Star size={20} fill={shelf === 'favourites' ? 'currentColor' : 'none'} aria-hidden />
        </ToolButton>
        <ToolButton label={t('libraryEditTags')} shortcut="T" onClick={onEditTags}>
          <Tag size={20} aria-hidden />
        </ToolButton>
        {children}
        <ToolButton label={t('libraryDelete')} shortcut="#" onClick={() => actions.remove(ids)}>
          <Trash2 size={20} aria-hidden />
        </ToolButton>
      </span>
    </div>
  );
}
