import { h, type ComponentProps } from 'preact';

/** An icon as lucide has it: the shapes in a square of 24 by 24. */
interface IconData {
  node: [tag: string, attributes: Record<string, string>][];
}

/**
 * Stands in for lucide's own maker of icons, which is more than the icons themselves: contexts, units, names of old.
 * `wxt.config.ts` puts it in place.
 */
export default function createIcon({ node }: IconData) {
  return ({ size = 24, ...rest }: ComponentProps<'svg'> & { size?: number }) =>
    h(
      'svg',
      {
        width: size,
        height: size,
        viewBox: '0 0 24 24',
        fill: 'none',
        stroke: 'currentColor',
        'stroke-width': 2,
        'stroke-linecap': 'round',
        'stroke-linejoin': 'round',
        ...rest,
      },
      node.map(([tag, attributes]) => h(tag, attributes)),
    );
}
