import type { PanelName } from './panel-props';

/**
 * `bar`: in the bar as long as there is a story. `side`: beside the text (over it on a small screen). `menu`: over the text.
 * `foot`: under the text. `over`: over everything. One of each at most is open.
 */
export type PanelLayer = 'bar' | 'side' | 'menu' | 'foot' | 'over';

export const PANEL_LAYERS: Record<PanelName, PanelLayer> = {
  rules: 'side',
  outline: 'side',
  notes: 'side',
  reading: 'bar',
  picture: 'over',
  type: 'menu',
  take: 'menu',
  listen: 'foot',
  keys: 'menu',
};

/** Esc closes these in turn. */
export const INNERMOST_FIRST: readonly PanelLayer[] = ['over', 'menu', 'side', 'foot'];
