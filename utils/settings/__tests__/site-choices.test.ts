import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { RemovalId } from '../../sites/site-rule';
import {
  listChangedSites,
  readSiteChoices,
  resetSite,
  setRemoval,
  setSiteDisabled,
  setSiteJoining,
} from '../site-choices';
import { SYNC_LIMITS } from '../sync-store';

const sync = fakeBrowser.storage.sync;
const stored = (): Promise<Record<string, unknown>> => sync.get(null);

beforeEach(() => fakeBrowser.reset());

describe('site choices', () => {
  it('are none until made', async () => {
    expect(await readSiteChoices('detik')).toEqual({ off: [], disabled: false, joinPages: true });
  });

  it('are kept by site, one item each', async () => {
    expect(await setRemoval('detik', 'detik/read-also', false)).toEqual({
      ok: true,
      value: { off: ['detik/read-also'], disabled: false, joinPages: true },
    });
    await setSiteDisabled('koran.example', true);
    expect(await stored()).toEqual({
      'site:detik': { v: 1, off: ['detik/read-also'], disabled: false, joinPages: true },
      'site:koran.example': { v: 1, off: [], disabled: true, joinPages: true },
    });
  });

  it('leave no item behind when all are taken back', async () => {
    await setRemoval('detik', 'generic/share', false);
    await setRemoval('detik', 'generic/share', true);
    expect(await stored()).toEqual({});
  });

  it('lose nothing when changed at the same time', async () => {
    const ids: RemovalId[] = ['generic/share', 'generic/ad', 'detik/related', 'detik/tags'];
    await Promise.all([...ids.map((id) => setRemoval('detik', id, false)), setSiteDisabled('detik', true)]);
    expect(await readSiteChoices('detik')).toEqual({ off: ids, disabled: true, joinPages: true });
  });

  it('are repaired field by field', async () => {
    await sync.set({
      'site:a': { v: 1, off: ['generic/share', 'generic/nonsense', 7, 'generic/share'], disabled: 'ya' },
      'site:b': { v: 1, off: 'semua', disabled: true, joinPages: true },
      'site:c': 'rusak',
      'site:d': { v: 9, off: ['x/ad'], later: true },
    });
    expect(await readSiteChoices('a')).toEqual({ off: ['generic/share'], disabled: false, joinPages: true });
    expect(await readSiteChoices('b')).toEqual({ off: [], disabled: true, joinPages: true });
    expect(await readSiteChoices('c')).toEqual({ off: [], disabled: false, joinPages: true });
    expect(await readSiteChoices('d')).toEqual({ off: ['x/ad'], disabled: false, joinPages: true });
  });

  it('are listed by site, without those that changed nothing', async () => {
    await sync.set({ 'site:z': { off: [] }, reading: { theme: 'dark' } });
    await setRemoval('kompas', 'generic/ad', false);
    await setSiteDisabled('detik', true);
    expect((await listChangedSites()).map(({ site }) => site)).toEqual(['detik', 'kompas']);
  });

  it('are reset for one site or all, but a site stays disabled', async () => {
    await setRemoval('kompas', 'generic/ad', false);
    await setRemoval('detik', 'generic/ad', false);
    await setSiteDisabled('detik', true);
    await resetSite('kompas');
    expect(Object.keys(await stored())).toEqual(['site:detik']);
    await resetSite(null);
    expect(await readSiteChoices('detik')).toEqual({ off: [], disabled: true, joinPages: true });
  });
});

describe('joining of pages', () => {
  it('is on until switched off, site by site, and a reset brings it back', async () => {
    await setSiteJoining('detik', false);
    expect((await readSiteChoices('detik')).joinPages).toBe(false);
    expect((await readSiteChoices('kompas')).joinPages).toBe(true);
    await resetSite('detik');
    expect(await stored()).toEqual({});
  });

  it('is on for what was stored before there was such a choice', async () => {
    await sync.set({ 'site:lama': { v: 1, off: [], disabled: true } });
    expect((await readSiteChoices('lama')).joinPages).toBe(true);
  });
});

describe('full storage', () => {
  it('refuses an item beyond its bytes and keeps what was there', async () => {
    const ids = Array.from({ length: 200 }, (_, n) => `${'x'.repeat(50)}${n}/ad` as RemovalId);
    await sync.set({ 'site:big': { v: 1, off: ids.slice(0, 100), disabled: false, joinPages: true } });
    let refused = 0;
    for (const id of ids.slice(100)) refused += (await setRemoval('big', id, false)).ok ? 0 : 1;
    const kept = (await stored())['site:big'];
    expect(refused).toBeGreaterThan(0);
    expect(JSON.stringify(kept).length + 'site:big'.length).toBeLessThanOrEqual(SYNC_LIMITS.itemBytes);
    expect(JSON.stringify(kept).length).toBeGreaterThan(SYNC_LIMITS.itemBytes - 200);
  });

  it('counts all items, in UTF-8', async () => {
    // 14 x 7,300: 102,200 bytes; letters of two bytes each.
    for (let n = 10; n < 24; n++) await sync.set({ [`fill${n}`]: 'é'.repeat(3646) });
    expect(await setSiteDisabled('koran.example', true)).toMatchObject({ ok: true });
    await sync.set({ last: 'é'.repeat(60) });
    expect(await setSiteDisabled('harian.example', true)).toEqual({ ok: false, reason: 'full' });
    expect(await readSiteChoices('harian.example')).toEqual({ off: [], disabled: false, joinPages: true });
  });

  it('refuses a 513th item', async () => {
    await sync.set(Object.fromEntries(Array.from({ length: 512 }, (_, n) => [`k${n}`, 1])));
    expect(await setSiteDisabled('koran.example', true)).toEqual({ ok: false, reason: 'full' });
  });

  it('tells a refusal of the browser itself', async () => {
    const set = vi.spyOn(sync, 'set');
    set.mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    expect(await setSiteDisabled('a.example', true)).toEqual({ ok: false, reason: 'full' });
    set.mockRejectedValueOnce(new Error('This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.'));
    expect(await setSiteDisabled('a.example', true)).toEqual({ ok: false, reason: 'storage' });
    expect(await setSiteDisabled('a.example', true)).toMatchObject({ ok: true });
  });
});
