import { JSDOM } from 'jsdom';
import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';

export { act };

/** jsdom has no layout: nothing in it ever changes its size. */
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

/** Renders into a fresh element of the test's document (`@vitest-environment jsdom`). */
export function show(node: ComponentChild): HTMLElement {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  void act(() => render(node, place));
  return place;
}

/** Renders again into the same place. */
export function showAgain(place: HTMLElement, node: ComponentChild): void {
  void act(() => render(node, place));
}

export function click(place: ParentNode, selector: string): void {
  const element = place.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`Nothing matches ${selector}`);
  void act(() => element.click());
}

export function button(place: ParentNode, name: string): HTMLButtonElement {
  const found = [...place.querySelectorAll('button')].find(
    (each) => each.textContent?.trim() === name || each.getAttribute('aria-label') === name,
  );
  if (!found) throw new Error(`No button is called ${name}`);
  return found;
}

/** A fragment in an inert document, as the engine hands it over. */
export function fragment(html: string): DocumentFragment {
  return JSDOM.fragment(html);
}
