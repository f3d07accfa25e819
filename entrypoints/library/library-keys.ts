import type { KeyList } from '../../components/ui/KeysHelp';

export type Command = 'down' | 'up' | 'open' | 'read' | 'delete' | 'undo' | 'help' | 'back' | 'type';

const COMMANDS: Record<string, Command> = {
  j: 'down',
  k: 'up',
  o: 'open',
  e: 'read',
  '#': 'delete',
  u: 'undo',
  '?': 'help',
  Escape: 'back',
  a: 'type',
};

/** The command a key stands for, or null: another key, one with Ctrl, Alt or Meta, or typing in a field. */
export function commandOf(event: KeyboardEvent): Command | null {
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return null;
  const target = event.target as Partial<Element> | null;
  if (event.key !== 'Escape' && target?.matches?.('input, textarea, select, [contenteditable]')) return null;
  return COMMANDS[event.key.length === 1 ? event.key.toLowerCase() : event.key] ?? null;
}

/** Enter opens too: the rows are links. */
export const LIST_KEYS: KeyList = [
  [['J', 'K'], 'keysMove'],
  [['O', 'Enter'], 'keysOpen'],
  [['E'], 'keysRead'],
  [['#'], 'keysDelete'],
  [['U'], 'keysUndo'],
  [['?'], 'keysHelp'],
];

export const STORY_KEYS: KeyList = [
  [['E'], 'keysRead'],
  [['#'], 'keysDelete'],
  [['U'], 'keysUndo'],
  [['A'], 'keysType'],
  [['?'], 'keysHelp'],
  [['Esc'], 'keysBack'],
];
