interface Props {
  on: boolean;
  /** Id of the element that names it. */
  labelledBy: string;
  describedBy?: string;
  onChange: (on: boolean) => void;
}

/** An on/off switch that takes effect at once. */
export function Switch({ on, labelledBy, describedBy, onChange }: Props) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      onClick={() => onChange(!on)}
    />
  );
}
