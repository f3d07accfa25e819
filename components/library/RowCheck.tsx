import { t } from '../../utils/i18n';

interface Props {
  title: string;
  checked: boolean;
  /** `toHere`: with Shift, all from the one chosen last. */
  onToggle: (toHere: boolean) => void;
}

/** Chooses a story for doing something with many; shown where one points, focuses or has begun to choose. */
export function RowCheck({ title, checked, onToggle }: Props) {
  return (
    <label class="row-check">
      <input
        type="checkbox"
        aria-label={t('librarySelectStory', title)}
        checked={checked}
        onClick={(event) => onToggle(event.shiftKey)}
      />
    </label>
  );
}
