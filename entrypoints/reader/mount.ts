import { t } from '../../utils/i18n';
import { adoptStyles } from './adopt-styles';
import { guardEvents } from './guard-events';
import { rememberPage } from './page-state';

export interface Mounted {
  /** The closed shadow root. */
  root: ShadowRoot;
  dialog: HTMLDialogElement;
  /** False when the page has thrown the popup out. */
  isThere: () => boolean;
  /** Takes the popup away and puts the page back. */
  unmount: () => void;
}

const HOST = 'bening-reader';

/**
 * Puts an empty modal dialog over the page: in the top layer, inside a closed shadow tree, beside the body and not
 * in it. `onCancel` is called where the browser asks the dialog to close (Esc, the back gesture).
 */
export function mountDialog(page: Document, css: string, onCancel: () => void): Mounted {
  // Of a version that was updated while it was open: nobody else can close it any more.
  page.querySelector(HOST)?.remove();
  const restore = rememberPage(page);
  const host = page.createElement(HOST);
  const root = host.attachShadow({ mode: 'closed' });
  const dialog = page.createElement('dialog');
  dialog.setAttribute('aria-label', t('readerLabel'));
  adoptStyles(root, css);
  root.append(dialog);
  guardEvents(host, dialog);
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    onCancel();
  });
  page.documentElement.append(host);
  dialog.showModal();
  return {
    root,
    dialog,
    isThere: () => host.isConnected && dialog.open,
    unmount: () => {
      dialog.close();
      host.remove();
      restore();
    },
  };
}
