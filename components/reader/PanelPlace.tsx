import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PanelName, PanelProps, Panels } from './panel-props';

interface Props<Name extends PanelName> {
  panels: Panels;
  name: Name;
  props: PanelProps[Name];
}

/** Where a panel is drawn by another script, for as long as this is mounted. */
export function PanelPlace<Name extends PanelName>({ panels, name, props }: Props<Name>) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (place.current) panels.draw(name, props, place.current);
  });
  useLayoutEffect(() => {
    const node = place.current;
    return () => {
      if (node) panels.clear(node);
    };
  }, [panels, name]);
  return <div class="panel-place" ref={place} />;
}
