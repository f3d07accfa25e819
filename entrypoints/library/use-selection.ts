import { useCallback, useMemo, useRef, useState } from 'preact/hooks';

/** The stories that are chosen for doing something with many; those that leave the list leave the choice. */
export function useSelection(ids: string[]) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string | null>(null);
  const selected = useMemo(() => {
    if (chosen.size === 0) return chosen;
    const there = new Set(ids);
    return new Set([...chosen].filter((id) => there.has(id)));
  }, [chosen, ids]);

  const toggle = useCallback(
    (id: string, toHere: boolean) => {
      const range = toHere && last.current !== null ? between(ids, last.current, id) : [id];
      last.current = id;
      setChosen((before) => {
        const after = new Set(before);
        const add = toHere || !before.has(id);
        for (const each of range)
          if (add) after.add(each);
          else after.delete(each);
        return after;
      });
    },
    [ids],
  );

  return {
    selected,
    toggle,
    all: useCallback(() => setChosen(new Set(ids)), [ids]),
    none: useCallback(() => setChosen(new Set()), []),
  };
}

export type Selection = ReturnType<typeof useSelection>;

/** From one to the other, both included, in the list's order; only `to` where `from` is no longer there. */
export function between(ids: string[], from: string, to: string): string[] {
  const [a, b] = [ids.indexOf(from), ids.indexOf(to)];
  return a < 0 || b < 0 ? [to] : ids.slice(Math.min(a, b), Math.max(a, b) + 1);
}
