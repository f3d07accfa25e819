import { useRef } from 'preact/hooks';
import { ChevronLeft, ChevronRight, X } from 'lucide-preact';
import { t } from '../../utils/i18n';
import { ToolButton } from '../ui/ToolButton';
import { useFocusInside } from '../ui/use-focus-inside';
import { trapTab } from './trap-tab';
import type { StoryPicture } from './use-picture-clicks';

interface Props {
  pictures: StoryPicture[];
  /** Index of the one in sight. */
  at: number;
  onMove: (at: number) => void;
  onClose: () => void;
}

/** One picture of the story as large as there is room for, with its caption, and the way to the others. */
export function PictureViewer({ pictures, at, onMove, onClose }: Props) {
  const viewer = useRef<HTMLDivElement>(null);
  useFocusInside(viewer);
  const picture = pictures[at];
  if (!picture) return null;
  const several = pictures.length > 1;
  const step = (by: 1 | -1) => onMove((at + by + pictures.length) % pictures.length);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab') {
      trapTab(event, event.currentTarget as HTMLElement);
      event.stopPropagation();
    }
    if (!several || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return;
    event.preventDefault();
    step(event.key === 'ArrowRight' ? 1 : -1);
  };
  return (
    <div
      class="viewer"
      role="dialog"
      aria-modal="true"
      aria-label={t('pictureTitle')}
      tabIndex={-1}
      ref={viewer}
      onKeyDown={onKeyDown}
      onClick={(event) => (event.target as Element).matches('.viewer, figure') && onClose()}
    >
      <div class="viewer-bar">
        <span role="status">{several ? t('pictureOf', String(at + 1), String(pictures.length)) : null}</span>
        <ToolButton label={t('readerClose')} shortcut="Esc" onClick={onClose}>
          <X size={20} aria-hidden />
        </ToolButton>
      </div>
      <figure>
        <img src={picture.url} alt={picture.alt} referrerpolicy="no-referrer" />
        {picture.caption ? <figcaption>{picture.caption}</figcaption> : null}
      </figure>
      {several ? (
        <div class="viewer-steps">
          <ToolButton label={t('picturePrevious')} shortcut="←" onClick={() => step(-1)}>
            <ChevronLeft size={24} aria-hidden />
          </ToolButton>
          <ToolButton label={t('pictureNext')} shortcut="→" onClick={() => step(1)}>
            <ChevronRight size={24} aria-hidden />
          </ToolButton>
        </div>
      ) : null}
    </div>
  );
}
