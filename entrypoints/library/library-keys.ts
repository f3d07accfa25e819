import type { KeyList } from '../../components/ui/KeysHelp';

export type Command =
  | 'down'
  | 'up'
  | 'open'
  | 'read'
  | 'favourite'
  | 'tags'
  | 'delete'
  | 'undo'
  | 'select'
  | 'selectRange'
  | 'search'
  | 'add'
  | 'help'
  | 'back'
  | 'type'
  | 'take'
  | 'outline'
  | 'listen';

const COMMANDS: Record<string, Command> = {
  j: 'down',
  k: 'up',
  o: 'open',
  e: 'read',
  f: 'favourite',
  t: 'tags',
  '#': 'delete',
  u: 'undo',
  x: 'select',
  X: 'selectRange',
  '/': 'search',
  n: 'add',
  '?': 'help',
  Escape: 'back',
  a: 'type',
  b: 'take',
  d: 'outline',
  p: 'listen',
};

/** The command a key stands for, or null: another key, one with Ctrl, Alt or Meta, or typing in a field. */
export function commandOf(event: KeyboardEvent): Command | null {
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return null;
  const target = event.target as Partial<Element> | null;
  if (event.key !== 'Escape' && target?.matches?.(TYPED_INTO)) return null;
  return COMMANDS[event.key] ?? COMMANDS[event.key.length === 1 ? event.key.toLowerCase() : ''] ?? null;
}

/** A checkbox takes no letters, and one that was just clicked has the focus. */
const TYPED_INTO = 'input:not([type="checkbox"]), textarea, select, [contenteditable]';

/** Enter opens too: the rows are links. */
export const LIST_KEYS: KeyList = [
  [['J', 'K'], 'keysMove'],
  [['O', 'Enter'], 'keysOpen'],
  [['E'], 'keysRead'],
  [['F'], 'keysFavourite'],
  [['T'], 'keysTags'],
  [['#'], 'keysDelete'],
  [['X'], 'keysSelect'],
  [['U'], 'keysUndo'],
  [['/'], 'keysSearch'],
  [['N'], 'keysAdd'],
  [['?'], 'keysHelp'],
];

export const STORY_KEYS: KeyList = [
  [['D'], 'keysOutline'],
  [['P'], 'keysListen'],
  [['J', 'K'], 'keysStep'],
  [['E'], 'keysRead'],
  [['F'], 'keysFavourite'],
  [['T'], 'keysTags'],
  [['#'], 'keysDelete'],
  [['U'], 'keysUndo'],
  [['H'], 'keysHighlight'],
  [['N'], 'keysNote'],
  [['C'], 'keysNotes'],
  [['A'], 'keysType'],
  [['B'], 'keysTake'],
  [['?'], 'keysHelp'],
  [['Esc'], 'keysBack'],
];
