import type { PanelName } from './panel-props';

/** `side`: beside the text (over it on a small screen). `menu`: over the text. One of each at most is open. */
export type PanelLayer = 'side' | 'menu';

export const PANEL_LAYERS: Record<PanelName, PanelLayer> = {
  rules: 'side',
  type: 'menu',
  keys: 'menu',
};

/** Esc closes these in turn. */
export const INNERMOST_FIRST: readonly PanelLayer[] = ['menu', 'side'];
