const TABBABLE =
  'a[href], button, summary, input:not([type=radio]), input[type=radio]:checked, [tabindex="0"]';

/**
 * Keeps Tab inside `within`: from the last stop it goes to the first, and back with Shift. A modal dialog alone lets
 * it out to the browser's own bar, and from there a key would be lost.
 */
export function trapTab(event: KeyboardEvent, within: HTMLElement): void {
  if (event.key !== 'Tab' || event.ctrlKey || event.altKey || event.metaKey) return;
  const stops = [...within.querySelectorAll<HTMLElement>(TABBABLE)].filter(isReachable);
  const [first, last] = event.shiftKey ? [stops.at(-1), stops[0]] : [stops[0], stops.at(-1)];
  const { activeElement } = within.getRootNode() as Document | ShadowRoot;
  if (!first || (activeElement !== last && activeElement !== within)) return;
  event.preventDefault();
  first.focus();
}

function isReachable(element: HTMLElement): boolean {
  return element.closest('[inert]') === null && element.checkVisibility?.() !== false;
}
