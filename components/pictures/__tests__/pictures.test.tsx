// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PictureUse } from '../../../utils/search/types';
import { act, button, show } from '../../reader/__tests__/render';
import type { PictureChoice } from '../picture-choice';
import { PicturesAsk } from '../PicturesAsk';
import { PicturesChoice } from '../PicturesChoice';
import { PicturesUse } from '../PicturesUse';

vi.mock('../../../utils/i18n');

beforeEach(() => {
  HTMLDialogElement.prototype.showModal ??= () => {};
  HTMLDialogElement.prototype.close ??= () => {};
});
afterEach(() => document.body.replaceChildren());

const press = (control: HTMLElement) => void act(() => control.click());

const CHOICE: PictureChoice = {
  on: true,
  asked: true,
  storyMB: 5,
  totalMB: 1_000,
  allowed: true,
  halt: null,
};
const CAPS = { storyMB: [2, 5, 10], totalMB: [200, 1_000] };

const figures = (count: number) =>
  Array.from({ length: count }, (_none, at) => ({
    key: `s${at}`,
    label: `Cerita ${at}`,
    pictures: 2,
    bytes: 5e5,
  }));
const USE: PictureUse = {
  pictures: 20,
  bytes: 4e6,
  shown: 24,
  shownBytes: 5e6,
  stories: figures(12),
  sites: [{ key: 'koran', label: 'Koran', pictures: 24, bytes: 5e6 }],
  pending: 0,
  lacking: 0,
  noRoom: 0,
};

function use(changes: Partial<PictureUse> = {}, on = true, online = true) {
  const done = { onFetch: vi.fn(), onStop: vi.fn(), onDrop: vi.fn(), onDropAll: vi.fn() };
  const place = show(
    <PicturesUse
      use={{ ...USE, ...changes }}
      on={on}
      online={online}
      storyHref={(id) => `#/${id}`}
      {...done}
    />,
  );
  return { place, ...done };
}

describe('the question', () => {
  it('can be answered with yes or no', () => {
    const [onYes, onNo] = [vi.fn(), vi.fn()];
    const place = show(<PicturesAsk onYes={onYes} onNo={onNo} />);
    press(button(place, 'Tidak usah'));
    press(button(place, 'Simpan gambar'));
    expect([onNo.mock.calls.length, onYes.mock.calls.length]).toEqual([1, 1]);
  });
});

describe('the choice', () => {
  const choose = (changes: Partial<PictureChoice>) => {
    const [onSwitch, onCap] = [vi.fn(), vi.fn()];
    const place = show(
      <PicturesChoice choice={{ ...CHOICE, ...changes }} caps={CAPS} onSwitch={onSwitch} onCap={onCap} />,
    );
    return { place, onSwitch, onCap, control: place.querySelector('[role=switch]') as HTMLElement };
  };

  it('is on where it is wanted and allowed, and has its caps then', () => {
    const { place, control, onCap } = choose({ storyMB: 7 });
    expect(control.getAttribute('aria-checked')).toBe('true');
    const [story] = place.querySelectorAll('select');
    expect([...(story?.options ?? [])].map(({ value }) => value)).toEqual(['2', '5', '7', '10']);
    if (story) story.value = '10';
    story?.dispatchEvent(new Event('change', { bubbles: true }));
    expect(onCap).toHaveBeenCalledWith({ storyMB: 10 });
    expect(choose({ on: false }).place.querySelector('select')).toBeNull();
  });

  it('says that the permission was withdrawn, or the disk is full', () => {
    const withdrawn = choose({ allowed: false });
    expect(withdrawn.control.getAttribute('aria-checked')).toBe('false');
    expect(withdrawn.place.querySelector('[role=status]')?.textContent).toContain('dicabut');
    press(withdrawn.control);
    expect(withdrawn.onSwitch).toHaveBeenCalledWith(true);
    const full = choose({ halt: 'quota' }).place.querySelector('[role=status]')?.textContent;
    expect(full).toContain('teksnya tetap aman');
  });
});

describe('what pictures take', () => {
  it('is told in all, by site and by story, with what sharing saves', () => {
    const { place } = use();
    expect(place.querySelector('.pictures-sum')?.textContent).toMatch(/20 gambar · 4.MB.*hemat 1.MB/);
    const [sites, stories] = place.querySelectorAll('tbody');
    expect(sites?.textContent).toContain('Koran24');
    expect(stories?.children).toHaveLength(10);
    press(button(place, 'Tampilkan semua (12)'));
    expect(stories?.children).toHaveLength(12);
    expect(stories?.querySelector('a')?.getAttribute('href')).toBe('#/s0');
  });

  it('goes for one story at once, for all after a question', () => {
    const { place, onDrop, onDropAll } = use();
    press(place.querySelector('[aria-label="Hapus gambar: Cerita 3"]') as HTMLElement);
    expect(onDrop).toHaveBeenCalledWith('s3');
    press(button(place, 'Hapus semua gambar'));
    expect(onDropAll).not.toHaveBeenCalled();
    press(button(place, 'Hapus semua'));
    expect(onDropAll).toHaveBeenCalledOnce();
    expect(place.querySelector('dialog')).toBeNull();
  });

  it('says where the cap is reached', () => {
    expect(use({ noRoom: 3 }).place.textContent).toContain('gambar 3 tulisan belum tersimpan');
    expect(use().place.textContent).not.toContain('Batas seluruhnya tercapai');
  });

  it('is nothing where there are none', () => {
    const { place } = use({ pictures: 0, stories: [], sites: [] }, false);
    expect(place.textContent).toBe('Belum ada gambar yang tersimpan.');
  });

  it('grows by those of older stories, when the reader says so, and until the reader ends it', () => {
    const offered = use({ lacking: 7 });
    press(button(offered.place, 'Ambil gambar untuk 7 tulisan'));
    expect(offered.onFetch).toHaveBeenCalledOnce();
    const running = use({ pending: 3, lacking: 7 });
    expect(running.place.querySelector('[role=status]')?.textContent).toBe(
      'Mengambil gambar: 3 tulisan lagi',
    );
    press(button(running.place, 'Hentikan'));
    expect(running.onStop).toHaveBeenCalledOnce();
    expect(use({ pending: 3 }, true, false).place.textContent).toContain('Menunggu jaringan');
    expect(use({ lacking: 7 }, false).place.textContent).not.toContain('Ambil gambar');
  });
});
