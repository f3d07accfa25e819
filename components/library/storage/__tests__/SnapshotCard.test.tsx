// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { act, button, show } from '../../../reader/__tests__/render';
import { SnapshotCard } from '../SnapshotCard';

vi.mock('../../../../utils/i18n');

beforeEach(() => {
  HTMLDialogElement.prototype.showModal ??= () => {};
  HTMLDialogElement.prototype.close ??= () => {};
});

it('says when the copy was made, and puts it back after a question', () => {
  const onRestore = vi.fn();
  const snapshot = { madeAt: '2026-11-21T08:00:00.000Z', version: 1, articles: 812 };
  const place = show(<SnapshotCard snapshot={snapshot} now={new Date('2026-11-27')} onRestore={onRestore} />);
  expect(place.textContent).toContain('(812 tulisan): 21 Nov 2026');
  const press = (within: ParentNode, name: string) => void act(() => button(within, name).click());
  press(place, 'Kembalikan');
  press(place.querySelector('dialog') as HTMLElement, 'Batal');
  expect(place.querySelector('dialog')).toBeNull();
  expect(onRestore).not.toHaveBeenCalled();
  press(place, 'Kembalikan');
  press(place.querySelector('dialog') as HTMLElement, 'Kembalikan');
  expect(onRestore).toHaveBeenCalledOnce();
});
