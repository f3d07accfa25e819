import { t } from '../../utils/i18n';

declare const chrome: { runtime?: { id?: string } };

/** Keys that scroll, move the focus, or close. */
const NEEDS_NOTHING = /^(?:Escape|Tab|Enter| |Arrow\w+|Page\w+|Home|End|Shift)$/;
/** Reading on needs nobody, nor does going away. */
const STAYS_ALIVE = '.left-behind, .veil, .scroll';

/**
 * Readies the popup for an update of the extension, after which its scripts can ask nobody for anything. In Chromium they
 * live on: the reader's next press shows a line that says what to do, in place of doing it. In Firefox they are dead, and the new
 * detector marks the host; so the line is there from the start, is shown by a style, and its button closes the dialog without code.
 */
export function readyForUpdate(popup: ShadowRoot): void {
  popup.querySelector('.sheet')?.append(lineIn(popup.ownerDocument));
  const close = t('readerClose');
  const look = (event: Event) => {
    if (chrome.runtime?.id !== undefined) return;
    popup.host.setAttribute('data-left', '');
    const pressed = event.target instanceof Element ? event.target : null;
    const isFine =
      event instanceof KeyboardEvent
        ? NEEDS_NOTHING.test(event.key)
        : pressed?.closest(STAYS_ALIVE) || pressed?.closest('[aria-label]')?.ariaLabel === close;
    if (isFine) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  for (const type of ['click', 'keydown', 'input']) popup.addEventListener(type, look, true);
}

function lineIn(page: Document): HTMLElement {
  const line = page.createElement('form');
  line.method = 'dialog';
  line.className = 'toast left-behind';
  line.role = 'alert';
  const text = page.createElement('p');
  text.textContent = t('errorStale');
  const button = page.createElement('button');
  button.className = 'toast-action';
  button.textContent = t('readerClose');
  line.append(text, button);
  return line;
}
