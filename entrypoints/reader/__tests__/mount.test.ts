// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { mountDialog } from '../mount';

/** jsdom has no popovers and no modal dialogs: these stand in for the browser's, whose own behaviour the end-to-end tests see. */
HTMLDialogElement.prototype.showModal = function () {
  this.open = true;
};
Object.assign(HTMLElement.prototype, { popover: null, showPopover() {}, hidePopover() {} });
HTMLDialogElement.prototype.close = function () {
  this.open = false;
};

const page = '<main><input id="cari"><p>Teks</p></main>';

const putUp: typeof mountDialog = (...about) => {
  const mounted = mountDialog(...about);
  mounted.draw(() => {});
  return mounted;
};

describe('mountDialog', () => {
  beforeEach(() => {
    document.body.innerHTML = page;
    window.scrollTo = vi.fn() as never;
  });

  it('is not in the page before there is something to show, nor after it was taken away', () => {
    const mounted = mountDialog(document, '', () => {});
    expect(document.querySelector('bening-reader')).toBeNull();
    expect(mounted.isThere()).toBe(true);
    mounted.draw(() => mounted.dialog.append('Teks'));
    expect(document.querySelector('bening-reader')).not.toBeNull();
    mounted.unmount();
    mounted.draw(() => {});
    expect(document.querySelector('bening-reader')).toBeNull();
    expect(mounted.isThere()).toBe(false);
  });

  it('is put over the page with what is drawn in it, the text focused', () => {
    const mounted = mountDialog(document, '', () => {});
    const shown = vi.spyOn(mounted.dialog, 'showPopover').mockImplementation(() => {
      expect(mounted.dialog.textContent).toBe('Teks');
    });
    mounted.draw(() => {
      mounted.dialog.innerHTML = '<div data-scroller tabindex="0">Teks</div>';
    });
    expect(shown).toHaveBeenCalledOnce();
    expect((mounted.root.activeElement as HTMLElement).dataset.scroller).toBe('');
    mounted.draw(() => {});
    expect(shown).toHaveBeenCalledOnce();
    mounted.unmount();
  });

  it('is not put up where what is drawn has taken it away', () => {
    const mounted = mountDialog(document, '', () => {});
    const shown = vi.spyOn(mounted.dialog, 'showPopover');
    mounted.draw(mounted.unmount);
    expect(shown).not.toHaveBeenCalled();
    expect(document.querySelector('bening-reader')).toBeNull();
  });

  it('takes the place of one that an older version has left', () => {
    putUp(document, '', () => {});
    const mounted = putUp(document, '', () => {});
    expect(document.querySelectorAll('bening-reader')).toHaveLength(1);
    expect(mounted.isThere()).toBe(true);
    mounted.unmount();
  });

  it('stands beside the body, closed to the page, and leaves no trace', () => {
    const before = document.documentElement.outerHTML;
    const mounted = putUp(document, '', () => {});
    const host = document.querySelector('bening-reader');
    expect(host?.parentElement).toBe(document.documentElement);
    expect(host?.shadowRoot).toBeNull();
    expect(document.body.innerHTML).toBe(page);
    expect(mounted.isThere()).toBe(true);
    mounted.unmount();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(mounted.isThere()).toBe(false);
  });

  it('lets the page be until it is to be inert, and keeps the focus in the popup then', () => {
    const mounted = putUp(document, '', () => {});
    expect(mounted.dialog.open).toBe(false);
    const text = mounted.dialog.appendChild(document.createElement('div'));
    text.tabIndex = 0;
    text.focus();
    mounted.becomeModal();
    expect(mounted.dialog.open).toBe(true);
    expect(mounted.isThere()).toBe(true);
    expect(mounted.root.activeElement).toBe(text);
    mounted.unmount();
    mounted.becomeModal();
    expect(mounted.isThere()).toBe(false);
  });

  it('gives the focus back', () => {
    const field = document.querySelector<HTMLInputElement>('#cari');
    field?.focus();
    const mounted = putUp(document, '', () => {});
    field?.blur();
    mounted.unmount();
    expect(document.activeElement).toBe(field);
  });

  it('puts the scroll position back', () => {
    const mounted = putUp(document, '', () => {});
    Object.defineProperty(window, 'scrollY', { value: 300, configurable: true });
    mounted.unmount();
    expect(window.scrollTo).toHaveBeenCalledWith({ left: 0, top: 0, behavior: 'instant' });
    Object.defineProperty(window, 'scrollY', { value: 0, configurable: true });
  });

  it.each(['keydown', 'click', 'wheel'])('keeps %s to itself', (type) => {
    const heard = vi.fn();
    document.addEventListener(type, heard);
    const { dialog, unmount } = putUp(document, '', () => {});
    dialog.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    expect(heard).not.toHaveBeenCalled();
    unmount();
    document.removeEventListener(type, heard);
  });

  it('asks what to do when the browser wants it closed', () => {
    const onCancel = vi.fn();
    const { dialog, isThere, unmount } = putUp(document, '', onCancel);
    const cancel = new Event('cancel', { cancelable: true });
    dialog.dispatchEvent(cancel);
    expect(onCancel).toHaveBeenCalledOnce();
    expect(cancel.defaultPrevented).toBe(true);
    expect(isThere()).toBe(true);
    unmount();
  });

  it('knows when the page has thrown it out, and can still be unmounted', () => {
    const mounted = putUp(document, '', () => {});
    document.querySelector('bening-reader')?.remove();
    expect(mounted.isThere()).toBe(false);
    expect(() => mounted.unmount()).not.toThrow();
  });

  it('styles itself with an element where sheets cannot be adopted', () => {
    vi.stubGlobal('CSSStyleSheet', undefined);
    const { root, unmount } = putUp(document, '.x{color:red}', () => {});
    expect(root.querySelector('style')?.textContent).toBe('.x{color:red}');
    unmount();
    vi.unstubAllGlobals();
  });
});
