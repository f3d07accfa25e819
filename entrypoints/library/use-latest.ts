import { useMemo, useRef } from 'preact/hooks';

type Functions = { [name: string]: (...args: never[]) => void };

/** The same functions under one lasting identity: each calls the newest of its name. What they are named must not change. */
export function useLatest<Some extends object>(functions: Some): Some {
  const newest = useRef(functions);
  newest.current = functions;
  return useMemo(() => {
    const call =
      (name: string) =>
      (...args: never[]) =>
        (newest.current as Functions)[name]?.(...args);
    return Object.fromEntries(Object.keys(functions).map((name) => [name, call(name)])) as Some;
  }, []);
}
