import type { ComponentChildren, Ref } from 'preact';

interface Props {
  label: string;
  /** The key that does the same, shown in the tooltip. */
  shortcut?: string;
  /** Shows the label beside (or under) the icon instead of only telling it to screen readers. */
  showLabel?: boolean;
  /** Set for a button that opens and shuts something. */
  expanded?: boolean;
  kind?: 'plain' | 'primary' | 'quiet';
  badge?: number;
  disabled?: boolean;
  buttonRef?: Ref<HTMLButtonElement>;
  onClick: () => void;
  children: ComponentChildren;
}

/** A button with an icon and a name. */
export function ToolButton(props: Props) {
  const { label, shortcut, showLabel, expanded, kind = 'plain', badge, disabled } = props;
  return (
    <button
      type="button"
      ref={props.buttonRef}
      class={`tool ${kind}`}
      title={shortcut ? `${label} (${shortcut})` : label}
      aria-label={showLabel ? undefined : label}
      aria-expanded={expanded}
      aria-disabled={disabled || undefined}
      onClick={() => !disabled && props.onClick()}
    >
      {props.children}
      {badge ? <span class="badge" data-count={badge} aria-hidden="true" /> : null}
      {showLabel ? <span class="tool-label">{label}</span> : null}
    </button>
  );
}
