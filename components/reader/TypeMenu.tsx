import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../utils/i18n';
import type { ReadingSettings } from '../../utils/settings/types';
import { TypeControls, type SetType } from '../type/TypeControls';
import { useFocusInside } from '../ui/use-focus-inside';

interface Props {
  reading: ReadingSettings;
  onSetReading: SetType;
  /** Brings what the names of the faces are drawn with, where they are not there anyway. */
  onShowFaces?: () => void;
}

/** Type and theme, in a menu over the story that shows them. */
export function TypeMenu({ reading, onSetReading, onShowFaces }: Props) {
  const menu = useRef<HTMLDivElement>(null);
  useFocusInside(menu);
  useEffect(() => onShowFaces?.(), []);
  return (
    <div class="menu type-menu" role="group" aria-label={t('typeTitle')} tabIndex={-1} ref={menu}>
      <TypeControls type={reading} onSetType={onSetReading} />
    </div>
  );
}
