import { t } from '../../utils/i18n';
import { NotesLayer, type NotesProps } from '../notes/NotesLayer';
import { usePictureClicks, type PictureProps } from './use-picture-clicks';
import { useNoteClicks } from './use-note-clicks';
import { useReadingPlace, type PlaceProps } from './use-reading-place';
import { useScrolledShare } from './use-scrolled-share';

interface Props extends PlaceProps, PictureProps, NotesProps {
  /** How long the whole story takes. */
  minutes: number;
}

/**
 * What goes along with reading: the minutes that are left, the place that is kept, the pictures and footnotes that
 * answer to a click, the highlights. Its text stands in a bar, the story elsewhere.
 */
export function ReadingAids(props: Props) {
  useReadingPlace(props);
  usePictureClicks(props);
  useNoteClicks(props.scroller);
  const left = Math.ceil(props.minutes * (1 - useScrolledShare(props.scroller, props.content)) - 0.02);
  return (
    <>
      <span class="minutes-left">{left > 0 ? t('readerLeft', left) : t('readerEnd')}</span>
      <NotesLayer
        scroller={props.scroller}
        notes={props.notes}
        listOpen={props.listOpen}
        onToggleList={props.onToggleList}
      />
    </>
  );
}
