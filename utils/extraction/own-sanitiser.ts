import { ATTRIBUTES, TAGS } from './allow-list';

/** Not in TypeScript's library yet: https://wicg.github.io/sanitizer-api/#sanitizer-api */
interface SanitizerWorld {
  Sanitizer?: new (config: {
    elements: readonly string[];
    attributes: readonly string[];
    comments: boolean;
    dataAttributes: boolean;
    processingInstructions: readonly string[];
  }) => object;
}

const made = new WeakMap<object, object>();

/**
 * What the browser's own sanitiser (Chromium 146, Firefox 148) is to let through, for the method of elements that it comes with; null where there is none. It
 * knows nothing of addresses but `javascript:`, which it takes out: `harden` in sanitise.ts is for those.
 */
export function ownSanitiser(view: object): object | null {
  const { Sanitizer } = view as SanitizerWorld;
  // In older browsers it could be an element of the page's, by its name.
  if (typeof Sanitizer !== 'function' || !('allowElement' in Sanitizer.prototype)) return null;
  let own = made.get(view);
  if (!own) {
    own = new Sanitizer({
      elements: TAGS,
      attributes: ATTRIBUTES,
      comments: false,
      dataAttributes: false,
      processingInstructions: [],
    });
    made.set(view, own);
  }
  return own;
}
