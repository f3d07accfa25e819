import { h, render, type ComponentType } from 'preact';
import { KeysHelp } from '../ui/KeysHelp';
import type { PanelName, PanelProps, Panels } from './panel-props';
import { RulesPanel } from './RulesPanel';
import { TypeMenu } from './TypeMenu';

const COMPONENTS: { [Name in PanelName]: ComponentType<PanelProps[Name]> } = {
  rules: RulesPanel,
  type: TypeMenu,
  keys: KeysHelp,
};

/** All panels of the popup. */
export const panels: Panels = {
  draw: (name, props, place) =>
    render(h(COMPONENTS[name] as ComponentType<PanelProps[typeof name]>, props), place),
  clear: (place) => render(null, place),
};
