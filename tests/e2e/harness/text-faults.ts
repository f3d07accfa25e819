/**
 * Runs in the browser: words of ours that cannot be read where they stand, one line each, and what can be scrolled
 * sideways. Looks through a document or a shadow tree; not at the story itself, nor at headlines and names of papers
 * in lists, which are of any length and end in "…".
 */
export function findTextFaults(root: Document | ShadowRoot): string[] {
  const page = root.ownerDocument ?? (root as Document);
  const view = page.defaultView!;
  const { clientWidth: wide } = page.documentElement;
  const ANY_LENGTH = '.article, .outlet-name, .row h2, .row .meta, .row-snippet, .tags-nav a, .site, .sites';
  const BOXES =
    'button, .tool, label, .badge, .filter-choice, legend, th, td, dt, dd, .import-card, .export-option';
  const faults = new Set<string>();
  const note = (fault: string, text: string, element: Element) =>
    faults.add(`${fault}: “${text.trim().slice(0, 50)}” in ${element.localName}.${element.className}`);

  const isSeen = (element: Element) => {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    for (let at: Element | null = element; at; at = at.parentElement)
      if (view.getComputedStyle(at).clipPath !== 'none') return false;
    return true;
  };
  const scrolls = (value: string) => value === 'auto' || value === 'scroll';

  const check = (text: Text, element: HTMLElement) => {
    const range = page.createRange();
    range.selectNodeContents(text);
    const words = range.getBoundingClientRect();
    if (words.width === 0) return;
    let isScrolled = false;
    for (let at: Element | null = element; at; at = at.parentElement) {
      const style = view.getComputedStyle(at);
      const box = at.getBoundingClientRect();
      if (scrolls(style.overflowX)) isScrolled = true;
      const hides = ['hidden', 'clip'];
      if (
        !isScrolled &&
        hides.includes(style.overflowX) &&
        (words.right > box.right + 1 || words.left < box.left - 1)
      )
        note('clipped', text.data, element);
      if (hides.includes(style.overflowY) && at.clientHeight > 0 && words.height > at.clientHeight + 4)
        note('cut below', text.data, element);
    }
    const box = element.closest(BOXES)?.getBoundingClientRect();
    if (box && (words.right > box.right + 1 || words.left < box.left - 1))
      note('spills out', text.data, element);
    if (!isScrolled && (words.right > wide + 1 || words.left < -1)) note('out of sight', text.data, element);
  };

  const walker = page.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const element = text.parentElement;
    if (!element || text.data.trim() === '' || element.closest('style, script, option')) continue;
    if (!element.closest(ANY_LENGTH) && isSeen(element)) check(text, element);
  }
  for (const element of root.querySelectorAll('*')) {
    if (element.scrollWidth <= element.clientWidth + 1 || !element.checkVisibility()) continue;
    const sideways = view.getComputedStyle(element).overflowX;
    const isPage = element === page.documentElement;
    if ((isPage || scrolls(sideways)) && !element.matches('.table-scroll, [data-sideways]'))
      note('scrolls sideways', `${element.scrollWidth} > ${element.clientWidth}`, element);
  }
  return [...faults];
}

/** Runs in the browser: controls that a finger cannot hit on 44 by 44 px, one line each; links within a text are let be. */
export function findSmallTargets(root: Document | ShadowRoot): string[] {
  const CONTROLS = 'button, a[href], input, select, summary, textarea, [role="switch"]';
  const IN_TEXT = '.article p a, .article li a, p a, li p a, .toast a';
  const REACH = 21;
  const faults = new Set<string>();
  for (const control of root.querySelectorAll<HTMLElement>(CONTROLS)) {
    if (!control.checkVisibility({ opacityProperty: true }) || control.matches(IN_TEXT)) continue;
    const area = control.closest('label') ?? control;
    area.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    const { x, y, width, height } = area.getBoundingClientRect();
    if (width <= 1 || height <= 1) continue;
    const [middleX, middleY] = [x + width / 2, y + height / 2];
    const hits = (left: number, top: number) => {
      const hit = root.elementFromPoint(left, top);
      return hit !== null && area.contains(hit);
    };
    const isWide = width >= 44 || (hits(middleX - REACH, middleY) && hits(middleX + REACH, middleY));
    const isHigh = height >= 44 || (hits(middleX, middleY - REACH) && hits(middleX, middleY + REACH));
    if (isWide && isHigh) continue;
    const name = control.getAttribute('aria-label') ?? area.textContent?.trim().slice(0, 40);
    faults.add(
      `${Math.round(width)}×${Math.round(height)}: “${name}” ${control.localName}.${control.className}`,
    );
  }
  return [...faults];
}
