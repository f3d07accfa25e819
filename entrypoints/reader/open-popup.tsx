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
  let leave = () => {};
  const faces = new PageFaces(page, (file) => world.ask('getFace', { file }));
  const session = new ReaderSession({
    ...world,
    close,
    faces,
    moveIn: (panels) => {
      if (mounted.isThere()) leave = panels.moveIn(mounted.root);
    },
    becomeModal: () => mounted.becomeModal(),
    popup: () => mounted.dialog,
    print: () => page.defaultView?.print(),
  });
  // What is to be known of the page is asked for first: the background answers while the sheet is put up.
  void session.start();
  // The browser's own wish to close (the back gesture on Android) does what Esc does inside.
  const mounted = mountDialog(page, READER_CSS, escape);
  session.store.onChange = () => {
    if (!mounted.isThere()) return;
    try {
      mounted.draw(() =>
        render(
          <ReaderApp session={session} state={session.store.state} dialog={mounted.dialog} />,
          mounted.dialog,
        ),
      );
    } catch (error) {
      // An empty dialog over the page would be worse than none.
      world.reportError('draw the popup', error);
      close();
    }
  };

  function escape(): void {
    const sheet = mounted.dialog.firstElementChild;
    if (sheet) sheet.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', cancelable: true }));
    else close();
  }
  function close(): void {
    session.dispose();
    leave();
    render(null, mounted.dialog);
    mounted.unmount();
    faces.close();
    forgetInstance();
  }
  return { root: mounted.root, isOpen: mounted.isThere, close, save: () => session.saveArticle() };
}
