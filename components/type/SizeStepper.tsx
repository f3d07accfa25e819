import { AArrowDown, AArrowUp } from 'lucide-preact';
import { t } from '../../utils/i18n';
import { RANGES, stepIn } from '../../utils/settings/reading-options';
import { ToolButton } from '../ui/ToolButton';

interface Props {
  size: number;
  onSetSize: (size: number) => void;
}

/** Text size, a step at a time. */
export function SizeStepper({ size, onSetSize }: Props) {
  const { min, max } = RANGES.fontSize;
  const resize = (direction: 1 | -1) => onSetSize(stepIn(RANGES.fontSize, size, direction));
  return (
    <div class="size-stepper" role="group" aria-label={t('typeSize')}>
      <ToolButton label={t('typeSmaller')} shortcut="−" disabled={size <= min} onClick={() => resize(-1)}>
        <AArrowDown size={20} aria-hidden />
      </ToolButton>
      <output>{t('typeSizeValue', size)}</output>
      <ToolButton label={t('typeLarger')} shortcut="+" disabled={size >= max} onClick={() => resize(1)}>
        <AArrowUp size={20} aria-hidden />
      </ToolButton>
    </div>
  );
}
