// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { act, button, show } from '../../reader/__tests__/render';
import type { TagOn } from '../TagEditor';
import { TagEditor } from '../TagEditor';

vi.mock('../../../utils/i18n');

const known = ['ekonomi', 'energi', 'pemilu'].map((key) => ({ key, label: key, count: 3 }));

// jsdom knows the element, but not that it can be shown.
beforeEach(() => {
  HTMLDialogElement.prototype.showModal ??= () => {};
  HTMLDialogElement.prototype.close ??= () => {};
});
afterEach(() => document.body.replaceChildren());

function open(tags: TagOn[] = [], count = 1) {
  const onSave = vi.fn();
  const onClose = vi.fn();
  const normalise = (typed: string) => typed.trim().toLowerCase();
  const place = show(<TagEditor {...{ count, tags, known, normalise, onSave, onClose }} />);
  const input = place.querySelector('input') as HTMLInputElement;
  return {
    place,
    onSave,
    onClose,
    type(text: string) {
      input.value = text;
      void act(() => void input.dispatchEvent(new Event('input', { bubbles: true })));
    },
    press(key: string) {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      void act(() => void input.dispatchEvent(event));
    },
    offers: () =>
      [...place.querySelectorAll('[role=option]')].map((offer) => offer.textContent?.split(' ')[0]),
    chips: () => [...place.querySelectorAll('.chip')].map((chip) => chip.textContent),
  };
}

describe('TagEditor', () => {
  it('adds what is typed, normalised, and saves it once nothing more is typed', () => {
    const editor = open();
    editor.type('  Harga Beras ');
    editor.press('Enter');
    expect(editor.chips()).toEqual(['harga beras']);
    expect(editor.onSave).not.toHaveBeenCalled();
    editor.press('Enter');
    expect(editor.onSave).toHaveBeenCalledWith({ add: ['harga beras'], remove: [] });
    expect(editor.onClose).toHaveBeenCalled();
  });

  it('completes from the tags there are, by arrow keys', () => {
    const editor = open([{ tag: 'pemilu', all: true }]);
    expect(editor.offers()).toEqual(['ekonomi', 'energi']);
    editor.type('en');
    expect(editor.offers()).toEqual(['energi']);
    editor.press('ArrowDown');
    const input = editor.place.querySelector('input');
    const active = input?.getAttribute('aria-activedescendant') ?? '';
    expect(document.getElementById(active)?.getAttribute('aria-selected')).toBe('true');
    editor.press('Enter');
    expect(editor.chips()).toEqual(['pemilu', 'energi']);
  });

  it('parts tags at a comma', () => {
    const editor = open();
    editor.type('a');
    editor.press(',');
    editor.type('b');
    editor.press(',');
    expect(editor.chips()).toEqual(['a', 'b']);
  });

  it('takes tags off by their chip and by Backspace', () => {
    const editor = open([
      { tag: 'a', all: true },
      { tag: 'b', all: true },
    ]);
    void act(() => editor.place.querySelector<HTMLElement>('.chip')?.click());
    expect(editor.chips()).toEqual(['b']);
    editor.press('Backspace');
    void act(() => button(editor.place, 'Simpan label').click());
    expect(editor.onSave).toHaveBeenCalledWith({ add: [], remove: ['a', 'b'] });
  });

  it('leaves a tag that stands on some of many alone until it is chosen for all', () => {
    const some = open([{ tag: 'a', all: false }], 3);
    some.press('Enter');
    expect(some.onSave).not.toHaveBeenCalled();
    const all = open([{ tag: 'a', all: false }], 3);
    all.type('a');
    all.press('Enter');
    all.press('Enter');
    expect(all.onSave).toHaveBeenCalledWith({ add: ['a'], remove: [] });
  });

  it('changes nothing where nothing was changed', () => {
    const editor = open([{ tag: 'a', all: true }]);
    editor.press('Enter');
    expect(editor.onSave).not.toHaveBeenCalled();
    expect(editor.onClose).toHaveBeenCalled();
  });
});
