import { h, render, type ComponentType } from 'preact';
import { ListenPanel } from '../listen/ListenPanel';
import { NotesPanel } from '../notes/NotesPanel';
import { KeysHelp } from '../ui/KeysHelp';
import type { PanelName, PanelProps, Panels } from './panel-props';
import { OutlinePanel } from './OutlinePanel';
import { PictureViewer } from './PictureViewer';
import { ReadingAids } from './ReadingAids';
import { RulesPanel } from './RulesPanel';
import { TakePanel } from './TakePanel';
import { TypeMenu } from './TypeMenu';

const COMPONENTS: { [Name in PanelName]: ComponentType<PanelProps[Name]> } = {
  reading: ReadingAids,
  rules: RulesPanel,
  outline: OutlinePanel,
  notes: NotesPanel,
  picture: PictureViewer,
  type: TypeMenu,
  take: TakePanel,
  listen: ListenPanel,
  keys: KeysHelp,
};

/** All panels of the popup. */
export const panels: Panels = {
  draw: (name, props, place) =>
    render(h(COMPONENTS[name] as ComponentType<PanelProps[typeof name]>, props), place),
  clear: (place) => render(null, place),
};
