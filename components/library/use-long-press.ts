import { useRef } from 'preact/hooks';

/**
 * Listeners for a list: a long press of a finger on a row chooses it; once something is chosen (`choosing`), a tap on
 * a row chooses too in place of opening. The browser tells a long press by the event for its menu, which stays shut.
 */
export function useLongPress(choose: (id: string) => void, choosing: boolean) {
  const pointer = useRef('');
  const rowOf = ({ target }: Event) => (target as Element | null)?.closest<HTMLElement>('.row')?.dataset.id;
  return {
    onPointerDown: (event: PointerEvent) => {
      pointer.current = event.pointerType;
    },
    onContextMenu: (event: Event) => {
      const id = rowOf(event);
      if (pointer.current !== 'touch' || !id) return;
      event.preventDefault();
      choose(id);
    },
    onClickCapture: (event: Event) => {
      const id = rowOf(event);
      const onLink = (event.target as Element | null)?.closest('a') !== null;
      if (!choosing || pointer.current !== 'touch' || !id || !onLink) return;
      event.preventDefault();
      choose(id);
    },
  };
}
