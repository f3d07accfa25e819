// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readyForUpdate } from '../left-behind';

vi.mock('../../../utils/i18n');

const runtime: { id?: string } = {};

/** A popup with a tool, a close button and a text; `told` hears what gets through to them. */
function popup() {
  document.body.innerHTML = '<div></div>';
  const root = document.body.firstElementChild!.attachShadow({ mode: 'closed' });
  root.innerHTML =
    '<div class="veil"></div><section class="sheet"><button aria-label="Simpan"></button>' +
    '<button aria-label="Tutup"><svg></svg></button><div class="scroll"><a href="#x">tautan</a></div></section>';
  const told: string[] = [];
  for (const element of root.querySelectorAll('button, .veil, a'))
    element.addEventListener('click', () => told.push(element.ariaLabel ?? element.className));
  root
    .querySelector('.sheet')!
    .addEventListener('keydown', (event) => told.push((event as KeyboardEvent).key));
  readyForUpdate(root);
  const click = (selector: string) =>
    root.querySelector(selector)!.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  const press = (key: string) =>
    root.querySelector('.scroll')!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  return { root, told, click, press, isMarked: () => root.host.hasAttribute('data-left') };
}

describe('readyForUpdate', () => {
  beforeEach(() => {
    runtime.id = 'bening';
    vi.stubGlobal('chrome', { runtime });
  });

  it('has the words there from the start, with a button that shuts the dialog without code', () => {
    const { root } = popup();
    const line = root.querySelector<HTMLFormElement>('.left-behind');
    expect(line?.method).toBe('dialog');
    expect(line?.textContent).toContain('Muat ulang halaman ini');
    expect(line?.querySelector('button')?.type).toBe('submit');
  });

  it('is in nobody’s way as long as the extension is there', () => {
    const { told, click, press, isMarked } = popup();
    click('[aria-label=Simpan]');
    press('s');
    expect(told).toEqual(['Simpan', 's']);
    expect(isMarked()).toBe(false);
  });

  it('after an update lets through what closes, scrolls and follows links, and nothing that needs the background', () => {
    const { told, click, press, isMarked } = popup();
    delete runtime.id;
    click('[aria-label=Simpan]');
    press('s');
    expect(told).toEqual([]);
    expect(isMarked()).toBe(true);
    click('[aria-label=Tutup] svg');
    click('.veil');
    click('.scroll a');
    press('Escape');
    press('PageDown');
    expect(told).toEqual(['Tutup', 'veil', '', 'Escape', 'PageDown']);
  });
});
