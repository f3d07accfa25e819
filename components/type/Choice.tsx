import type { ComponentChildren } from 'preact';

interface Props<Value extends string> {
  legend: string;
  /** Which look: type-controls.css knows `theme`, `face` and `align`. */
  kind: 'theme' | 'face' | 'align';
  options: readonly Value[];
  chosen: Value;
  onChoose: (value: Value) => void;
  /** What an option shows; its text is its name. */
  children: (value: Value) => ComponentChildren;
}

/** One of several, in sight all at once: radio buttons that look like what they stand for. */
export function Choice<Value extends string>({
  legend,
  kind,
  options,
  chosen,
  onChoose,
  children,
}: Props<Value>) {
  return (
    <fieldset class={`choice ${kind}-choice`}>
      <legend>{legend}</legend>
      <div class="choice-options">
        {options.map((value) => (
          <label key={value} class="option">
            <input
              type="radio"
              name={`bening-${kind}`}
              value={value}
              checked={chosen === value}
              onChange={() => onChoose(value)}
            />
            {children(value)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
