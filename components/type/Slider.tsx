import type { Range } from '../../utils/settings/reading-options';

interface Props {
  id: string;
  label: string;
  range: Range;
  value: number;
  /** The value in words, for eyes and screen readers. */
  said: string;
  /** `passing`: it is being dragged. */
  onSlide: (value: number, passing: boolean) => void;
}

/** A value on a line, in effect while it is dragged. */
export function Slider({ id, label, range, value, said, onSlide }: Props) {
  const slide = (passing: boolean) => (event: Event) =>
    onSlide((event.currentTarget as HTMLInputElement).valueAsNumber, passing);
  return (
    <div class="slider">
      <label for={id}>{label}</label>
      <span aria-hidden="true">{said}</span>
      <input
        type="range"
        id={id}
        {...range}
        value={value}
        aria-valuetext={said}
        onInput={slide(true)}
        onChange={slide(false)}
      />
    </div>
  );
}
