import { useState } from 'preact/hooks';
import { INNERMOST_FIRST, PANEL_LAYERS, type PanelLayer } from './panel-layers';
import type { PanelName } from './panel-props';

export interface OpenedPanels {
  isOpen: (name: PanelName) => boolean;
  /** What is open in that layer. */
  at: (layer: PanelLayer) => PanelName | null;
  toggle: (name: PanelName) => void;
  /** Closes the innermost open thing; false where nothing is open. */
  closeInnermost: () => boolean;
  closeMenus: () => void;
}

type Open = Partial<Record<PanelLayer, PanelName | null>>;

/** Which panels are open: at most one in each layer. */
export function useOpened(): OpenedPanels {
  const [open, setOpen] = useState<Open>({});
  const at = (layer: PanelLayer) => open[layer] ?? null;
  const close = (layer: PanelLayer) => setOpen((before) => ({ ...before, [layer]: null }));
  return {
    at,
    isOpen: (name) => at(PANEL_LAYERS[name]) === name,
    toggle: (name) =>
      setOpen((before) => {
        const layer = PANEL_LAYERS[name];
        // What opens beside the text is not to be hidden by a menu.
        const others = layer === 'side' ? { ...before, menu: null } : before;
        return { ...others, [layer]: before[layer] === name ? null : name };
      }),
    closeInnermost: () => {
      const layer = INNERMOST_FIRST.find((each) => at(each) !== null);
      if (layer) close(layer);
      return layer !== undefined;
    },
    closeMenus: () => close('menu'),
  };
}
