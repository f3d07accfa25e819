// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { RulesPanel } from '../RulesPanel';
import { button, click, show } from './render';
import { SAMPLE_REMOVALS, SAMPLE_RULES } from './samples';

vi.mock('../../../utils/i18n');

const calls = {
  onSetRule: vi.fn(),
  onSetDisabled: vi.fn(),
  onSetJoining: vi.fn(),
  onOpenSettings: vi.fn(),
  onClose: vi.fn(),
};
const panel = (disabled = false, joining: { on: boolean; everywhere: boolean } | null = null) =>
  show(
    <RulesPanel
      rules={SAMPLE_RULES}
      removals={SAMPLE_REMOVALS}
      siteName="Harian Contoh"
      disabled={disabled}
      joining={joining}
      {...calls}
    />,
  );

describe('RulesPanel', () => {
  beforeEach(() => vi.clearAllMocks());

  it('groups what is at work by whose it is, the site first', () => {
    const headings = [...panel().querySelectorAll('.panel > .rule-group h3')].map((h3) => h3.textContent);
    expect(headings).toEqual([
      'Khusus Harian Contoh',
      'Untuk templat yang dipakai situs ini',
      'Untuk semua situs',
    ]);
  });

  it('says in plain words what each rule did here', () => {
    const rows = [...panel().querySelectorAll('.panel > .rule-group .rule')].map((row) => row.textContent);
    expect(rows).toEqual([
      '“Baca juga” di dalam teks2 dihapus · lihat',
      'Berita terkaitdibiarkan di halaman',
      'Tombol bagikan3 dihapus · lihat',
    ]);
  });

  it('folds away what had nothing to do, with its switch', () => {
    const idle = panel().querySelector('.idle-rules');
    expect(idle?.querySelector('summary')?.textContent).toBe('1 aturan lain, tidak terpakai di halaman ini');
    expect(idle?.querySelector('.rule b')?.textContent).toBe('Iklan');
  });

  it('has a switch a rule, named by the rule, which asks for the other state', () => {
    const place = panel();
    const switches = [...place.querySelectorAll('[role=switch]')];
    expect(switches.map((each) => each.getAttribute('aria-checked'))).toEqual([
      'true',
      'false',
      'true',
      'true',
    ]);
    const name = switches[1]?.getAttribute('aria-labelledby') ?? '';
    expect(document.getElementById(name)?.textContent).toBe('Berita terkait');
    click(place, '.rule [aria-checked=false]');
    expect(calls.onSetRule).toHaveBeenCalledExactlyOnceWith('newkarma/related', true);
    click(place, '.rule [aria-checked=true]');
    expect(calls.onSetRule).toHaveBeenLastCalledWith('contoh/read-also', false);
  });

  it('shows what was taken away as text, equal ones once, wordless ones counted', () => {
    const place = panel();
    expect(place.querySelector('.removed')).toBeNull();
    const [first, second] = place.querySelectorAll<HTMLElement>('.rule .link');
    for (const each of [first, second]) click(each?.parentElement as HTMLElement, '.link');
    const lists = [...place.querySelectorAll('.removed')].map((ul) =>
      [...ul.querySelectorAll('li')].map((li) => li.textContent),
    );
    expect(lists).toEqual([['Baca juga: Jalan setapak × 2'], ['Bagikan <b>ini</b>', '2 tanpa teks']]);
    expect(first?.getAttribute('aria-expanded')).toBe('true');
  });

  it('turns Bening off for the site and on again', () => {
    button(panel(), 'Jangan pakai Bening di situs ini').click();
    expect(calls.onSetDisabled).toHaveBeenLastCalledWith(true);
    button(panel(true), 'Pakai Bening lagi di situs ini').click();
    expect(calls.onSetDisabled).toHaveBeenLastCalledWith(false);
  });

  it('takes the focus to its heading, and can be closed', () => {
    const place = panel();
    expect(document.activeElement?.textContent).toBe('Aturan situs ini');
    button(place, 'Tutup').click();
    expect(calls.onClose).toHaveBeenCalledOnce();
  });

  it('switches the joining of pages, where there are several', () => {
    expect(panel().querySelector('.join-switch')).toBeNull();
    const place = panel(false, { on: true, everywhere: true });
    click(place, '.join-switch [role=switch]');
    expect(calls.onSetJoining).toHaveBeenCalledWith(false);
  });

  it('says so where joining is off for all sites', () => {
    const place = panel(false, { on: true, everywhere: false });
    expect(place.querySelector('.join-switch [role=switch]')).toBeNull();
    expect(place.querySelector('.join-switch')?.textContent).toContain('Dimatikan untuk semua situs');
  });
});
