// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { t } from '../../../utils/i18n';
import { act, button, click, show } from '../../reader/__tests__/render';
import { PrivateWindow } from '../PrivateWindow';

vi.mock('../../../utils/i18n');
afterEach(() => document.body.replaceChildren());

const told = (place: HTMLElement) => place.querySelector('[role=status]')?.textContent;

it('says where the library is, and opens it there', async () => {
  const onOpen = vi.fn(() => Promise.resolve(true));
  const place = show(<PrivateWindow onOpen={onOpen} />);
  expect(place.querySelector('h1')?.textContent).toBe(t('privateTitle'));
  await act(async () => button(place, t('privateOpen')).click());
  expect(onOpen).toHaveBeenCalledOnce();
  expect(told(place)).toBe('');
});

it('says what to do where it cannot be opened', async () => {
  const place = show(<PrivateWindow onOpen={() => Promise.resolve(false)} />);
  await act(async () => click(place, 'button'));
  expect(told(place)).toBe(t('privateByHand'));
});

it('has no button where there are no windows', () => {
  const place = show(<PrivateWindow onOpen={null} />);
  expect(place.querySelector('button')).toBeNull();
  expect(told(place)).toBe(t('privateByHand'));
});
