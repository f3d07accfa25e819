import { describe, expect, it } from 'vitest';
import { resolveRule } from '../../../sites/resolve-rule';
import type { ResolvedRule, SiteRule, ThemeRule } from '../../../sites/site-rule';
import type { RemovalNote } from '../../types';
import { ownersOf, rulesInForce } from '../rules-in-force';

const site = { id: 'koran', hosts: [], remove: { share: ['.bagikan'], ad: [] } } as unknown as SiteRule;
const theme = { id: 'tema', detect: [], removeText: { promo: ['^Ikuti kami$'] } } as unknown as ThemeRule;
const linkTheme = { id: 'tautan', detect: [], removeLinkText: { related: ['Baca'] } } as unknown as ThemeRule;
const cutTheme = { id: 'potong', detect: [], cutText: { tags: ['#.*'] } } as unknown as ThemeRule;
const bare: ResolvedRule = {
  ...resolveRule(site),
  generic: { id: 'generic' } as unknown as ResolvedRule['generic'],
};
const note = (rule: string) => ({ rule }) as unknown as RemovalNote;

describe('ownersOf', () => {
  it('names the most specific first', () => {
    expect(ownersOf(bare, [theme, linkTheme]).map(({ id, level }) => [id, level])).toEqual([
      ['koran', 'site'],
      ['tema', 'theme'],
      ['tautan', 'theme'],
      ['generic', 'generic'],
    ]);
    expect(ownersOf({ ...bare, site: null }, []).map(({ id }) => id)).toEqual(['generic']);
  });
});

describe('rulesInForce', () => {
  it('has a row for each kind that some list of a rule takes, of whatever sort the list is, and none for an empty list', () => {
    const rows = rulesInForce({ ...bare, off: [] }, [theme, linkTheme, cutTheme], []);
    const own = rows.filter(({ level }) => level !== 'generic');
    expect(own.map(({ id }) => id)).toEqual(['koran/share', 'tema/promo', 'tautan/related', 'potong/tags']);
    expect(own[0]).toEqual({
      id: 'koran/share',
      kind: 'share',
      level: 'site',
      owner: 'koran',
      on: true,
      removed: 0,
    });
  });

  it('has what the engine takes by itself under the generic rule', () => {
    const generic = rulesInForce(bare, [], []).filter(({ level }) => level === 'generic');
    expect(generic.map(({ kind }) => kind)).toEqual(['related', 'read-also', 'ad', 'credit', 'chrome']);
    expect(rulesInForce(bare, [], []).filter(({ owner }) => owner === 'koran')).toHaveLength(1);
  });

  it('counts what each took, and says what is switched off', () => {
    const removals = [note('koran/share'), note('koran/share'), note('generic/ad')];
    const rows = rulesInForce({ ...bare, off: ['koran/share'] }, [], removals);
    const row = (id: string) => rows.find((each) => each.id === id);
    expect(row('koran/share')).toMatchObject({ on: false, removed: 2 });
    expect(row('generic/ad')).toMatchObject({ on: true, removed: 1 });
    expect(row('generic/chrome')).toMatchObject({ on: true, removed: 0 });
  });
});
