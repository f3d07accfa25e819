import type { TypeSettings } from '../../utils/settings/types';

/**
 * How stories are set, as attributes of the element with the tokens (components/ui/tokens.css), which does the rest.
 * The style is properties, never text: our own pages allow no `style` attribute.
 */
export function typeAttributes(type: TypeSettings) {
  return {
    'data-theme': type.theme,
    'data-face': type.face,
    'data-align': type.align,
    'data-hyphenate': String(type.hyphenate),
    style: {
      '--size': `${type.fontSize}px`,
      '--leading': String(type.lineHeight / 100),
      '--characters': String(type.measure),
      '--letter': String(type.letterSpacing / 100),
      '--word': String(type.wordSpacing / 100),
    },
  };
}

/** Sets them on an element that is not rendered by a component. */
export function applyType(element: HTMLElement, type: TypeSettings): void {
  const { style, ...attributes } = typeAttributes(type);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value);
}
