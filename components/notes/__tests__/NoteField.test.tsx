// @vitest-environment jsdom
import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import { act, show, showAgain } from '../../reader/__tests__/render';
import { NoteField } from '../NoteField';

vi.mock('../../../utils/i18n');

const field = (place: Element) => place.querySelector('textarea') as HTMLTextAreaElement;
function type(place: Element, text: string): void {
  field(place).value = text;
  field(place).dispatchEvent(new Event('input', { bubbles: true }));
}

it('keeps the first letter, however soon it comes', () => {
  const place = document.createElement('div');
  render(<NoteField note="" focused onKeep={vi.fn()} />, place);
  // Effects that wait for a paint have not run yet.
  void act(() => type(place, 'C'));
  expect(field(place).value).toBe('C');
});

it('takes over what another window wrote, unless something is being written here', () => {
  const onKeep = vi.fn();
  const place = show(<NoteField note="satu" focused={false} onKeep={onKeep} />);
  showAgain(place, <NoteField note="dua" focused={false} onKeep={onKeep} />);
  expect(field(place).value).toBe('dua');
  void act(() => type(place, 'dua tiga'));
  showAgain(place, <NoteField note="empat" focused={false} onKeep={onKeep} />);
  expect(field(place).value).toBe('dua tiga');
});

it('keeps what was written when it is left, and when it is taken away', () => {
  const onKeep = vi.fn();
  const place = show(<NoteField note="satu" focused={false} onKeep={onKeep} />);
  void act(() => type(place, 'dua'));
  void act(() => void field(place).dispatchEvent(new FocusEvent('blur')));
  expect(onKeep).toHaveBeenLastCalledWith('satu', 'dua');
  void act(() => type(place, 'tiga'));
  showAgain(place, null);
  expect(onKeep).toHaveBeenLastCalledWith('dua', 'tiga');
  expect(onKeep).toHaveBeenCalledTimes(2);
});
