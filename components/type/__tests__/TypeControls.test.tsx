// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_TYPE } from '../../../utils/settings/reading-options';
import type { TypeSettings } from '../../../utils/settings/types';
import { act, button, show } from '../../reader/__tests__/render';
import { TypeControls } from '../TypeControls';

vi.mock('../../../utils/i18n');

const onSetType = vi.fn();
const controls = (type: Partial<TypeSettings> = {}) =>
  show(<TypeControls type={{ ...DEFAULT_TYPE, ...type }} onSetType={onSetType} />);

const field = (place: Element, selector: string) => place.querySelector<HTMLInputElement>(selector)!;

function slide(input: HTMLInputElement, value: number, event: 'input' | 'change'): void {
  input.value = String(value);
  void act(() => void input.dispatchEvent(new Event(event, { bubbles: true })));
}

describe('TypeControls', () => {
  beforeEach(() => vi.clearAllMocks());

  it('names every choice and shows which is made', () => {
    const place = controls({ face: 'legible', theme: 'black' });
    const groups = [...place.querySelectorAll('fieldset')].map((group) => ({
      legend: group.querySelector('legend')?.textContent,
      names: [...group.querySelectorAll('label')].map((label) => label.textContent?.replace('Aa', '')),
      chosen: [...group.querySelectorAll<HTMLInputElement>(':checked')].map(({ value }) => value),
    }));
    expect(groups).toEqual([
      { legend: 'Huruf', names: ['Serif', 'Sans', 'Sistem', 'Jelas', 'Disleksia'], chosen: ['legible'] },
      {
        legend: 'Tema',
        names: ['Ikut sistem', 'Terang', 'Sepia', 'Gelap', 'Hitam', 'Kontras'],
        chosen: ['black'],
      },
      { legend: 'Perataan', names: ['Rata kiri', 'Rata kiri-kanan'], chosen: ['start'] },
    ]);
  });

  it('tells what was chosen', () => {
    const place = controls();
    void act(() => field(place, '[value=dyslexia]').click());
    void act(() => field(place, '[value=contrast]').click());
    void act(() => field(place, '[value=justify]').click());
    void act(() => field(place, '[role=switch]').click());
    expect(onSetType.mock.calls).toEqual([
      [{ face: 'dyslexia' }],
      [{ theme: 'contrast' }],
      [{ align: 'justify' }],
      [{ hyphenate: true }],
    ]);
  });

  it('makes text larger and smaller, as far as it goes', () => {
    const place = controls({ fontSize: 37 });
    button(place, 'Perbesar huruf').click();
    button(place, 'Perkecil huruf').click();
    expect(onSetType.mock.calls).toEqual([[{ fontSize: 39 }], [{ fontSize: 35 }]]);
    const largest = controls({ fontSize: 39 });
    expect(button(largest, 'Perbesar huruf').getAttribute('aria-disabled')).toBe('true');
    expect(largest.querySelector('output')?.textContent).toBe('39 px');
  });

  it('unfolds the second level', () => {
    const place = controls();
    const more = place.querySelector<HTMLElement>('[aria-controls=bening-spacing]')!;
    expect([more.getAttribute('aria-expanded'), field(place, '#bening-spacing').hidden]).toEqual([
      'false',
      true,
    ]);
    void act(() => more.click());
    expect([more.getAttribute('aria-expanded'), field(place, '#bening-spacing').hidden]).toEqual([
      'true',
      false,
    ]);
  });

  it('says what sliders stand at, and tells passing values from those to keep', () => {
    const place = controls({ lineHeight: 180, measure: 60, letterSpacing: 4 });
    const said = [...place.querySelectorAll('.slider input')].map((input) => [
      place.querySelector(`label[for=${input.id}]`)?.textContent,
      input.getAttribute('aria-valuetext'),
    ]);
    expect(said).toEqual([
      ['Jarak baris', '1,8'],
      ['Panjang baris', '60 huruf'],
      ['Jarak huruf', '4%'],
      ['Jarak kata', '0%'],
    ]);
    const measure = field(place, '#bening-measure');
    slide(measure, 72, 'input');
    slide(measure, 78, 'change');
    expect(onSetType.mock.calls).toEqual([
      [{ measure: 72 }, true],
      [{ measure: 78 }, false],
    ]);
  });

  it('goes back to the defaults, where it is not there already', () => {
    const reset = (place: Element) => [...place.querySelectorAll('button')].at(-1)!;
    const before = reset(controls());
    expect(before.getAttribute('aria-disabled')).toBe('true');
    before.click();
    expect(onSetType).not.toHaveBeenCalled();
    reset(controls({ wordSpacing: 8 })).click();
    expect(onSetType).toHaveBeenCalledExactlyOnceWith(DEFAULT_TYPE);
  });
});
