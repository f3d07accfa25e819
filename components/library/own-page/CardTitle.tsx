import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** The title of a card that takes another's place: once, when it comes, the focus goes there, to read on from it. */
export function CardTitle({ id, children }: { id: string; children: ComponentChildren }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <h2 id={id} tabIndex={-1} ref={title}>
      {children}
    </h2>
  );
}
