import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** While the component is shown, focus is on `target`; afterwards it goes back to where it was. */
export function useFocusInside(target: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const node = target.current;
    const root = node?.getRootNode() as Document | ShadowRoot | undefined;
    const before = root?.activeElement as HTMLElement | null | undefined;
    node?.focus({ preventScroll: true });
    return () => before?.isConnected && before.focus({ preventScroll: true });
  }, [target]);
}
