import type { ComponentProps } from 'preact';
import type { ListenPanel } from '../listen/ListenPanel';
import type { NotesPanel } from '../notes/NotesPanel';
import type { KeysHelp } from '../ui/KeysHelp';
import type { OutlinePanel } from './OutlinePanel';
import type { PictureViewer } from './PictureViewer';
import type { ReadingAids } from './ReadingAids';
import type { RulesPanel } from './RulesPanel';
import type { TakePanel } from './TakePanel';
import type { TypeMenu } from './TypeMenu';

/**
 * What opens later, over or beside a story, and what each is given. The popup fetches them as `panels.js` once the
 * story is in sight, and draws them through `PanelPlace`; our own pages use the components as they are. A new panel
 * needs a line here, one in `panels.ts`, its layer in `panel-layers.ts` and its props in `popup-panels.ts`.
 */
export interface PanelProps {
  /** In the bar as long as there is a story. */
  reading: ComponentProps<typeof ReadingAids>;
  rules: ComponentProps<typeof RulesPanel>;
  outline: ComponentProps<typeof OutlinePanel>;
  notes: ComponentProps<typeof NotesPanel>;
  picture: ComponentProps<typeof PictureViewer>;
  type: ComponentProps<typeof TypeMenu>;
  take: ComponentProps<typeof TakePanel>;
  listen: ComponentProps<typeof ListenPanel>;
  keys: ComponentProps<typeof KeysHelp>;
}

export type PanelName = keyof PanelProps;

/**
 * Draws panels into elements that another script made: each is a tree of its own, with its own copy of Preact, so no
 * vnode may be among its props. Events bubble through both; focus is given back by the panel itself.
 */
export interface Panels {
  /** Draws a panel, or draws it anew with other props. */
  draw<Name extends PanelName>(name: Name, props: PanelProps[Name], place: HTMLElement): void;
  /** Takes away what was drawn. */
  clear(place: HTMLElement): void;
}
