import { useCallback, useEffect, useRef } from 'preact/hooks';
import { commandOf, type Command } from './library-keys';

export type Commands = Partial<Record<Command, () => void>>;

/** Runs commands by key in this page. Answers with the listener, for the story's frame, which has keys of its own. */
export function useCommands(commands: Commands): (event: KeyboardEvent) => void {
  const current = useRef(commands);
  current.current = commands;
  const onKey = useCallback((event: KeyboardEvent) => {
    const command = commandOf(event);
    const run = command && current.current[command];
    if (!run) return;
    event.preventDefault();
    run();
  }, []);
  useEffect(() => {
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [onKey]);
  return onKey;
}
