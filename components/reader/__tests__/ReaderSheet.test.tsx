// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeNotes } from '../../notes/__tests__/fake-notes';
import { panels } from '../panels';
import { DEFAULT_READING } from '../../../utils/settings/reading-options';
import type { ReaderActions, ReaderView } from '../reader-view';
import { ReaderSheet, type ReaderSheetProps } from '../ReaderSheet';
import { act, button, fragment, show, showAgain } from './render';
import { SAMPLE_REMOVALS, SAMPLE_RULES, sampleArticle } from './samples';

vi.mock('../../../utils/i18n');

const names = [
  'close',
  'retry',
  'force',
  'save',
  'setRule',
  'setDisabled',
  'setReading',
  'setJoining',
  'retryPage',
  'dismissToast',
  'openPage',
  'loadPanels',
  'keepPlace',
  'sayResumed',
];
const actions = Object.fromEntries(names.map((name) => [name, vi.fn()])) as unknown as ReaderActions;
const story: ReaderView = {
  kind: 'article',
  aboveFold: null,
  isSigned: true,
  article: sampleArticle(),
  removals: SAMPLE_REMOVALS,
  rules: SAMPLE_RULES,
  joined: null,
};
const sheet = (props: Partial<ReaderSheetProps> = {}) => (
  <ReaderSheet
    view={story}
    reading={{ ...DEFAULT_READING, theme: 'sepia' }}
    disabled={false}
    joinPages
    saved="unsaved"
    toast={null}
    panels={panels}
    notes={fakeNotes().notes}
    place={null}
    actions={actions}
    {...props}
  />
);

/** Presses a key where the focus is; true where the popup took it. */
function press(key: string, more: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  void act(() => void document.activeElement?.dispatchEvent(event));
  return event.defaultPrevented;
}

describe('ReaderSheet', () => {
  beforeEach(() => vi.clearAllMocks());

  it('shows the story with its frame', () => {
    const place = show(sheet());
    expect(place.querySelector('.outlet-name')?.textContent).toBe('Harian Contoh');
    expect(place.querySelector('.cleaned')?.textContent).toBe('5 hal dibersihkan');
    expect(place.querySelector('h1')?.textContent).toBe('Jembatan Bambu Sungai Kecil Diresmikan');
    expect(place.querySelector('.meta')?.textContent).toContain('Selasa, 21 November 2023, 20.53 WIB');
    expect(place.querySelector('.meta')?.textContent).toContain('1 menit baca');
    expect(place.querySelectorAll('.article-body > p')).toHaveLength(2);
    expect(place.querySelector('.dateline')?.textContent).toBe('SOLO');
    expect(place.querySelector('.reader')?.getAttribute('data-theme')).toBe('sepia');
    expect(button(place, 'Simpan')).toBeTruthy();
    expect(document.activeElement).toBe(place.querySelector('.scroll'));
  });

  it('takes hostile metadata as text', () => {
    const title = '<img src=x onerror=alert(1)>';
    const place = show(
      sheet({ view: { ...story, article: sampleArticle({ title, authors: [title] }) } as never }),
    );
    expect(place.querySelector('h1')?.textContent).toBe(title);
    expect(place.querySelector('img')).toBeNull();
  });

  it('leaves the extracted fragment whole, to be shown and saved again', () => {
    const article = sampleArticle();
    show(sheet({ view: { ...story, article } as never }));
    expect(article.content.querySelectorAll('p')).toHaveLength(2);
    expect(article.content.querySelector('.dateline')).toBeNull();
  });

  it.each([
    ['s', () => expect(actions.save).toHaveBeenCalledOnce()],
    ['+', () => expect(actions.setReading).toHaveBeenCalledWith({ fontSize: 21 })],
    ['-', () => expect(actions.setReading).toHaveBeenCalledWith({ fontSize: 17 })],
    ['r', () => expect(document.querySelector('.panel')).not.toBeNull()],
    ['a', () => expect(document.querySelector('.type-menu')).not.toBeNull()],
    ['?', () => expect(document.querySelector('.keys-help')).not.toBeNull()],
    ['l', () => expect(actions.openPage).toHaveBeenCalledWith('library')],
    ['Escape', () => expect(actions.close).toHaveBeenCalledOnce()],
  ])('answers the key %s', (key, check) => {
    show(sheet());
    expect(press(key)).toBe(true);
    check();
  });

  it('has an outline where there are headings, and only there', () => {
    show(sheet());
    press('d');
    expect(document.querySelector('.outline')).toBeNull();
    const content = fragment('<h2>Awal</h2><p>Satu.</p><h2>Akhir</h2><p>Dua.</p>');
    const place = show(sheet({ view: { ...story, article: sampleArticle({ content }) } as never }));
    press('d');
    expect([...place.querySelectorAll('.outline li')].map(({ textContent }) => textContent)).toEqual([
      'Awal',
      'Akhir',
    ]);
    press('Escape');
    expect(place.querySelector('.outline')).toBeNull();
  });

  it('opens a picture, goes round with the arrows, and gives the focus back', () => {
    const content = fragment(
      '<figure><img alt="A"><figcaption>Satu</figcaption></figure><p><img alt="B"></p>',
    );
    const place = show(sheet({ view: { ...story, article: sampleArticle({ content }) } as never }));
    const first = button(place, 'Perbesar gambar: A');
    first.focus();
    void act(() => first.click());
    expect(place.querySelector('.viewer figcaption')?.textContent).toBe('Satu');
    expect(press('ArrowLeft')).toBe(true);
    expect(place.querySelector<HTMLImageElement>('.viewer img')?.alt).toBe('B');
    expect(place.querySelector('.viewer [role=status]')?.textContent).toBe('Gambar 2 dari 2');
    press('Escape');
    expect(place.querySelector('.viewer')).toBeNull();
    expect(document.activeElement).toBe(first);
    expect(actions.close).not.toHaveBeenCalled();
  });

  it('asks for panels that are not there, and opens what was wanted when they come', async () => {
    vi.mocked(actions.loadPanels).mockResolvedValue(true);
    const place = show(sheet({ panels: null }));
    press('r');
    expect(place.querySelector('.panel')).toBeNull();
    expect(actions.loadPanels).toHaveBeenCalledOnce();
    await act(async () => {});
    showAgain(place, sheet());
    expect(place.querySelector('.panel')).not.toBeNull();
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { altKey: true }])(
    'leaves %o with S to the browser',
    (more) => {
      show(sheet());
      expect(press('s', more)).toBe(false);
      expect(actions.save).not.toHaveBeenCalled();
    },
  );

  it('closes the innermost thing first and gives the focus back each time', () => {
    const place = show(sheet());
    press('r');
    expect(document.activeElement?.id).toBe('bening-rules');
    press('a');
    expect(document.activeElement?.className).toContain('type-menu');
    press('Escape');
    expect(place.querySelector('.type-menu')).toBeNull();
    expect(document.activeElement?.id).toBe('bening-rules');
    press('Escape');
    expect(place.querySelector('.panel')).toBeNull();
    expect(document.activeElement).toBe(place.querySelector('.scroll'));
    expect(actions.close).not.toHaveBeenCalled();
    press('Escape');
    expect(actions.close).toHaveBeenCalledOnce();
  });

  it('keeps Tab inside, both ways round', () => {
    const place = show(sheet());
    const scroll = place.querySelector<HTMLElement>('.scroll');
    const first = place.querySelector<HTMLElement>('.cleaned');
    expect(press('Tab')).toBe(true);
    expect(document.activeElement).toBe(first);
    expect(press('Tab')).toBe(false);
    expect(press('Tab', { shiftKey: true })).toBe(true);
    expect(document.activeElement).toBe(scroll);
  });

  it('opens the rules from the count in the bar', () => {
    const place = show(sheet());
    void act(() => button(place, '5 hal dibersihkan').click());
    expect(place.querySelector('.panel')).not.toBeNull();
  });

  it('closes on a click on the veil, and not on one in the sheet', () => {
    const place = show(sheet());
    place.querySelector<HTMLElement>('.article')?.click();
    expect(actions.close).not.toHaveBeenCalled();
    place.querySelector<HTMLElement>('.veil')?.click();
    expect(actions.close).toHaveBeenCalledOnce();
  });

  it('says that it is saved, and offers what the toast offers', () => {
    const run = vi.fn();
    const place = show(sheet());
    showAgain(place, sheet({ saved: 'saved', toast: { text: 'Beres.', action: { label: 'Lihat', run } } }));
    expect(button(place, 'Tersimpan')).toBeTruthy();
    expect(place.querySelector('[role=status]')?.textContent).toBe('Beres.');
    button(place, 'Lihat').click();
    expect(run).toHaveBeenCalledOnce();
  });

  it('changes the theme from the type menu', () => {
    const place = show(sheet());
    press('a');
    place.querySelector<HTMLInputElement>('input[value=dark]')?.click();
    expect(actions.setReading).toHaveBeenCalledWith({ theme: 'dark' });
  });

  it('says so when it is no article, and lets the reader insist', () => {
    const place = show(sheet({ view: { kind: 'not-article', reason: 'not-article', forced: false } }));
    expect(place.querySelector('h1')?.textContent).toBe('Ini sepertinya bukan halaman berita');
    button(place, 'Coba tetap baca').click();
    expect(actions.force).toHaveBeenCalledOnce();
    press('s');
    press('r');
    expect(actions.save).not.toHaveBeenCalled();
    expect(place.querySelector('.panel')).toBeNull();
    showAgain(place, sheet({ view: { kind: 'not-article', reason: 'no-content', forced: true } }));
    expect(() => button(place, 'Coba tetap baca')).toThrow();
  });

  it('offers another try after an error, and none where only a reload helps', () => {
    const place = show(sheet({ view: { kind: 'error', stale: false } }));
    button(place, 'Coba lagi').click();
    expect(actions.retry).toHaveBeenCalledOnce();
    showAgain(place, sheet({ view: { kind: 'error', stale: true } }));
    expect(place.querySelector('[role=alert]')?.textContent).toContain('Muat ulang halaman ini');
    expect(() => button(place, 'Coba lagi')).toThrow();
  });
});
