import { describe, expect, it } from 'vitest';
import { resolveRule } from '../../sites/resolve-rule';
import type { SiteRule } from '../../sites/site-rule';
import { extractArticle } from '..';
import { pageOf, siteRule, story } from './page';

const URL = 'https://kabar.example/2026/03/02/judul-berita-yang-panjang';
const page = () =>
  pageOf(
    `<!doctype html><title>Judul</title><h1>Judul</h1><div class="isi">${story(6)}<p class="kotak">Kotak biru muda</p></div>`,
    URL,
  );
const read = (rule: Partial<SiteRule>, clock?: () => number) => {
  const outcome = extractArticle(page(), URL, resolveRule(siteRule({ content: ['.isi'], ...rule })), {
    force: true,
    clock,
  });
  return {
    text: outcome.ok ? outcome.article.text : null,
    leftOut: outcome.steps.filter(({ step }) => step === 'left out').map(({ note }) => note),
    steps: outcome.steps,
    tried: outcome.ok ? outcome.article.body.tried : [],
  };
};
const plain = read({});

describe('a rule that throws', () => {
  it.each<[string, Partial<SiteRule>]>([
    ['uji/ad p[[', { remove: { ad: ['p[['] } }],
    ['uji/ad p:ad', { remove: { ad: [{ selector: 'p:ad', ifText: 'x' }] } }],
    ['uji/ad p', { remove: { ad: [{ selector: 'p', ifText: '(' }] } }],
    ['uji/keep p:keep(', { keep: ['p:keep('] }],
    ['uji: share', { removeText: { share: ['('] } }],
    ['uji: share', { removeLinkText: { share: ['[z-a]'] } }],
    ['uji: share', { cutText: { share: ['(?<a'] } }],
  ])('is left out and named: %s', (name, rule) => {
    const { text, leftOut } = read(rule);
    expect(text).toBe(plain.text);
    expect(leftOut).toHaveLength(1);
    expect(leftOut[0]).toContain(`${name}`);
    expect(plain.leftOut).toEqual([]);
  });

  it('takes nothing of the others along', () => {
    const { text } = read({ remove: { ad: ['p[[', '.kotak'] } });
    expect(plain.text).toContain('Kotak biru muda');
    expect(text).not.toContain('Kotak biru muda');
    expect(read({ removeText: { ad: ['(', '^kotak biru muda$'] } }).text).not.toContain('Kotak biru muda');
  });

  it('is named among what was tried where it was to choose the body', () => {
    const { text, tried } = read({ content: ['.isi[[', '.isi'] });
    expect(text).toBe(plain.text);
    expect(tried).toContainEqual({ level: 'site', selector: '.isi[[', why: 'no-match' });
    expect(read({ content: ['.isi', '.isi[['] }).leftOut).toEqual([
      expect.stringContaining('uji/content .isi[[: '),
    ]);
  });

  it.each<[string, Partial<SiteRule>]>([
    ...(['title', 'subtitle', 'authors', 'editors', 'published', 'section', 'tags', 'lead'] as const).map(
      (field): [string, Partial<SiteRule>] => [`uji/${field} [[`, { [field]: ['.isi', '[[@content'] }],
    ),
    ['uji/articlePath (', { articlePath: ['(', 'b'] }],
    ['uji/otherPath (', { otherPath: ['('] }],
    ['uji/pagination [[', { pagination: [{ kind: 'path' }, { kind: 'next-link', selector: '[[' }] }],
    ['uji/pagination [[', { pagination: [{ kind: 'hidden-parts', selector: '[[' }] }],
  ])('is skipped and named where it only reads: %s', (name, rule) => {
    const { text, leftOut } = read(rule);
    expect(text).toBe(plain.text);
    expect(leftOut).toHaveLength(1);
    expect(leftOut[0]).toContain(name);
    // And why.
    expect(leftOut[0]).toMatch(/error|not a valid|invalid/i);
  });

  it('is skipped and named where it would know a theme, which others still do', () => {
    const theme = { id: 'rusak', name: 'Rusak', confidence: 'low' as const };
    const themes = [{ ...theme, detect: ['[[', '.isi'], remove: { ad: ['.kotak'] } }];
    const rule = { ...resolveRule(siteRule({ content: ['.isi'] })), themes };
    const outcome = extractArticle(page(), URL, rule, { force: true });
    expect(outcome.ok && outcome.article.text).not.toContain('Kotak biru muda');
    const named = outcome.steps.filter(({ step }) => step === 'left out');
    expect(named.map(({ note }) => note)).toEqual([expect.stringContaining('rusak/detect [[: ')]);
  });
});

describe('a rule that throws, where no story is found', () => {
  const rule: Partial<SiteRule> = {
    content: ['.isi[['],
    title: ['h1[['],
    keep: ['p[[keep'],
    remove: { ad: ['.a', 'p[[', { selector: 'p', ifText: '(' }] },
    removeText: { share: ['('] },
    removeLinkText: { share: ['[z-a]'] },
    cutText: { share: ['(?<a'] },
    articlePath: ['('],
    pagination: [{ kind: 'next-link', selector: 'a[[' }],
  };
  const named = [
    'uji/content .isi[[: ',
    'uji/title h1[[: ',
    'uji/pagination a[[: ',
    'uji/articlePath (: ',
    'uji/ad p[[: ',
    'uji/ad p: ',
    'uji/keep p[[keep: ',
    'uji/share (: ',
    'uji/share [z-a]: ',
    'uji/share (?<a: ',
  ];
  const fail = (html: string, force: boolean) => {
    const outcome = extractArticle(pageOf(html, URL), URL, resolveRule(siteRule(rule)), { force });
    return {
      reason: outcome.ok ? null : outcome.reason,
      leftOut: outcome.steps.filter(({ step }) => step === 'left out').map(({ note }) => note),
    };
  };

  it.each([
    ['not-article', false, '<p>Beranda</p>'],
    ['no-content', true, '<p></p>'],
  ] as const)('is named all the same: %s', (reason, force, html) => {
    const { leftOut, ...found } = fail(html, force);
    expect(found.reason).toBe(reason);
    for (const name of named) expect(leftOut.filter((note) => note.startsWith(name))).toHaveLength(1);
    expect(leftOut).toHaveLength(named.length);
  });

  it('is named once where the steps have named it', () => {
    // All that there is goes: the steps ran, and nothing is left.
    const outcome = extractArticle(
      pageOf(`<h1>Judul</h1><div class="isi"><p>${'Iklan. '.repeat(60)}</p></div>`, URL),
      URL,
      resolveRule(
        siteRule({
          content: ['.isi'],
          title: ['h1[['],
          remove: { ad: ['p[['] },
          removeText: { ad: ['('] },
          cutText: { ad: ['.+'] },
        }),
      ),
      { force: true },
    );
    expect(outcome.ok ? 'read' : outcome.reason).toBe('too-short');
    const leftOut = outcome.steps.filter(({ step }) => step === 'left out').map(({ note }) => note);
    expect(leftOut.map((note) => note.replace(/: .*/, '')).sort()).toEqual([
      'uji',
      'uji/ad p[[',
      'uji/title h1[[',
    ]);
  });
});

describe('a rule that takes too long', () => {
  /** A clock that a selector or a pattern of the rule under test would move on. */
  const slowFrom = (reading: number, by: number) => {
    let readings = 0;
    return () => ((readings += 1) >= reading ? by : 0);
  };

  it('costs the rest of its step, which is named, and not the story', () => {
    // Every look at the clock is half a second later: each step is late at its third.
    let now = 0;
    const { text, leftOut } = read(
      { remove: { ad: ['.kotak', 'p.kotak', 'p.kotak:not(.a)', 'p.kotak:not(.b)', 'p:not(.kotak)'] } },
      () => (now += 500),
    );
    expect(text).toContain('Paragraf ke-6');
    expect(leftOut.some((note) => /^uji\/ad .+: took too long/.test(note))).toBe(true);
    expect(leftOut.some((note) => /^patterns of uji, .*generic: took too long/.test(note))).toBe(true);
  });

  it('lets no further body be tried after some seconds', () => {
    const tries = Array.from({ length: 50 }, (_, at) => `.isi:not(.x${at}) > .kosong`);
    const before = read({ content: tries });
    expect(before.tried.length).toBeGreaterThanOrEqual(50);
    expect(read({ content: tries }, slowFrom(2, 10_000)).tried.length).toBeLessThan(5);
  });

  it('leaves a page alone for which there is time', () => {
    let now = 0;
    const { text, leftOut } = read({}, () => (now += 0.01));
    expect(leftOut).toEqual([]);
    expect(text).toBe(plain.text);
  });
});
