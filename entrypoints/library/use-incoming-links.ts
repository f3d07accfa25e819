import { useEffect, useRef, useState } from 'preact/hooks';
import { linksIn } from './links-in';

const TYPED_INTO = 'input, textarea, [contenteditable]';

/**
 * Links that are pasted anywhere in the page, or dropped on it: `offer` gets their text. Answers with the listeners for
 * what links can be dropped on, and whether something that may hold links is held over it (`dropping`).
 */
export function useIncomingLinks(offer: (text: string) => void) {
  const current = useRef(offer);
  current.current = offer;
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      if ((event.target as Element | null)?.matches?.(TYPED_INTO)) return;
      offerLinks(event.clipboardData, event, current.current);
    };
    addEventListener('paste', onPaste);
    return () => removeEventListener('paste', onPaste);
  }, []);
  const [dropping, setDropping] = useState(false);
  const listeners = {
    onDragOver: (event: DragEvent) => {
      const types = event.dataTransfer?.types ?? [];
      if (!types.includes('text/uri-list') && !types.includes('text/plain')) return;
      event.preventDefault();
      setDropping(true);
    },
    onDragLeave: (event: DragEvent) => {
      const to = event.relatedTarget as Node | null;
      if (!(event.currentTarget as Node).contains(to)) setDropping(false);
    },
    onDrop: (event: DragEvent) => {
      setDropping(false);
      offerLinks(event.dataTransfer, event, current.current);
    },
  };
  return { dropping, listeners };
}

function offerLinks(data: DataTransfer | null, event: Event, offer: (text: string) => void): void {
  const text = data?.getData('text/uri-list') || data?.getData('text/plain') || '';
  const { links } = linksIn(text);
  if (links.length === 0) return;
  event.preventDefault();
  offer(links.join('\n'));
}
