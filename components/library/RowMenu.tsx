import { Archive, ArchiveRestore, CheckCheck, ExternalLink, Star, Tag, Trash2 } from 'lucide-preact';
import type { SavedArticle } from '../../utils/library/types';
import { t } from '../../utils/i18n';
import { Dialog } from '../ui/Dialog';
import type { RowActions } from './library-view';

interface Props {
  article: SavedArticle;
  actions: RowActions;
  onClose: () => void;
}

/** All that can be done with one story, in reach of the thumb. */
export function RowMenu({ article, actions, onClose }: Props) {
  const { id, title, url, favourite } = article;
  const read = article.readAt !== null;
  const choose = (run: () => void) => () => {
    onClose();
    run();
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <ul class="row-menu">
        <li>
          <button type="button" onClick={choose(() => actions.setRead([id], !read))}>
            {read ? <ArchiveRestore size={20} aria-hidden /> : <Archive size={20} aria-hidden />}
            {t(read ? 'libraryUnarchive' : 'libraryArchive')}
          </button>
        </li>
        <li>
          <button type="button" onClick={choose(() => actions.setFavourite([id], !favourite))}>
            <Star size={20} fill={favourite ? 'currentColor' : 'none'} aria-hidden />
            {t(favourite ? 'libraryUnfavour' : 'libraryFavour')}
          </button>
        </li>
        <li>
          <button type="button" onClick={choose(() => actions.editTags(id))}>
            <Tag size={20} aria-hidden />
            {t('libraryEditTags')}
          </button>
        </li>
        <li>
          <button type="button" onClick={choose(() => actions.select(id, false))}>
            <CheckCheck size={20} aria-hidden />
            {t('selectMany')}
          </button>
        </li>
        <li>
          <a href={url} target="_blank" rel="noopener noreferrer" onClick={onClose}>
            <ExternalLink size={20} aria-hidden />
            {t('libraryOriginal')}
          </a>
        </li>
        <li>
          <button type="button" class="danger" onClick={choose(() => actions.remove([id]))}>
            <Trash2 size={20} aria-hidden />
            {t('libraryDelete')}
          </button>
        </li>
      </ul>
    </Dialog>
  );
}
