import { t } from '../../utils/i18n';
import { adoptStyles } from './adopt-styles';
import { guardEvents } from './guard-events';
import { rememberFocus, rememberView } from './page-state';

export interface Mounted {
  /** The closed shadow root. */
  root: ShadowRoot;
  dialog: HTMLDialogElement;
  /** Has `fill` draw in it. The first time, it is put over the page after that: never seen empty, and styled once. */
  draw: (fill: () => void) => void;
  /** Makes the page inert under the popup; until then it only covers it. */
  becomeModal: () => void;
  /** False when the popup was taken away or the page has thrown it out; true also while it is to come. */
  isThere: () => boolean;
  /** Takes the popup away and puts the page back. */
  unmount: () => void;
}

const HOST = 'bening-reader';

/**
 * Makes an empty dialog to be put over the page: in the top layer, inside a closed shadow tree, beside the body and not in it. It is a
 * popover first: a modal dialog makes all of the page inert, for which the browser styles all of it anew, and that can wait until
 * the story is in sight (docs/performance.md). `onCancel` is called where the browser asks the dialog to close (Esc, the back gesture).
 */
export function mountDialog(page: Document, css: string, onCancel: () => void): Mounted {
  // Of a version that was updated while it was open: nobody else can close it any more.
  page.querySelector(HOST)?.remove();
  const host = page.createElement(HOST);
  const root = host.attachShadow({ mode: 'closed' });
  const dialog = page.createElement('dialog');
  adoptStyles(root, css);
  root.append(dialog);
  guardEvents(host, dialog);
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    onCancel();
  });
  let isToCome = true;
  let restore: (() => void)[] = [];
  /** Keys scroll the text from the start. */
  const focusText = (): void => {
    const text = dialog.querySelector<HTMLElement>('[data-scroller]');
    if (root.activeElement !== text) text?.focus({ preventScroll: true });
  };
  return {
    root,
    dialog,
    draw: (fill) => {
      fill();
      // No longer where it was put up, or taken away, by what was drawn.
      if (!isToCome) return;
      isToCome = false;
      const giveFocusBack = rememberFocus(page);
      dialog.setAttribute('aria-label', t('readerLabel'));
      dialog.popover = 'manual';
      page.documentElement.append(host);
      dialog.showPopover();
      focusText();
      restore = [rememberView(page), giveFocusBack];
    },
    becomeModal: () => {
      if (!host.isConnected || dialog.open) return;
      const focused = root.activeElement;
      dialog.hidePopover();
      dialog.popover = null;
      dialog.showModal();
      if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
      else focusText();
    },
    isThere: () => isToCome || (host.isConnected && (dialog.open || dialog.popover !== null)),
    unmount: () => {
      isToCome = false;
      dialog.close();
      host.remove();
      for (const each of restore) each();
    },
  };
}
