import { render } from 'preact';
import { ReaderApp } from './ReaderApp';
import { ReaderSession } from './reader-session';
import { mountDialog } from './mount';
import { READER_CSS } from './styles';
import { PageFaces } from './page-faces';
import { forgetInstance, type ReaderInstance } from './reader-instance';
import type { PageWorld } from './session-world';

/** Opens the popup over the page and starts reading. */
export function openPopup(page: Document, world: PageWorld): ReaderInstance {
  const faces = new PageFaces(page, (file) => world.ask('getFace', { file }));
  const session = new ReaderSession({
    ...world,
    close,
    faces,
    moveIn: (panels) => panels.moveIn(mounted.root),
    popup: () => mounted.dialog,
    print: () => page.defaultView?.print(),
  });
  // What is to be known of the page is asked for first: the background answers while the sheet is put up.
  void session.start();
  // The browser's own wish to close (the back gesture on Android) does what Esc does inside.
  const mounted = mountDialog(page, READER_CSS, () => pressEscape(mounted.dialog));
  render(<ReaderApp session={session} dialog={mounted.dialog} />, mounted.dialog);

  function close(): void {
    session.dispose();
    render(null, mounted.dialog);
    mounted.unmount();
    faces.close();
    forgetInstance();
  }
  return { root: mounted.root, isOpen: mounted.isThere, close, save: () => session.saveArticle() };
}

function pressEscape(dialog: HTMLDialogElement): void {
  dialog.firstElementChild?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', cancelable: true }));
}
