import { describe, expect, it } from 'vitest';
import { decodeEntities, ldArticles, ldNames, ldString, ldUrls, readJsonLd } from '../json-ld';
import { metadataOf, pageOf, STORY } from './page';

const scripts = (...sources: string[]) =>
  readJsonLd(
    pageOf('', {
      head: sources.map((source) => `<script type="application/ld+json">${source}</script>`).join(''),
    }),
  );

describe('readJsonLd', () => {
  it.each([
    ['plain', '{"headline":"A"}'],
    ['an array', '[{"headline":"A"}]'],
    ['@graph', '{"@graph":[{"headline":"A"}]}'],
    ['a trailing comma', '{"headline":"A",}'],
    ['a comment around it', '<!-- {"headline":"A"} -->'],
    ['CDATA', '//<![CDATA[\n{"headline":"A"}\n//]]>'],
    ['a closing semicolon', '{"headline":"A"};'],
    ['raw control characters', '{"x":"a\n\tb","headline":"A"}'],
  ])('reads %s', (_, source) => {
    expect(scripts(source).map((node) => node['headline'])).toContain('A');
  });

  it.each([
    ['{"headline":"A'],
    ['null'],
    ['42'],
    ['"headline"'],
    [''],
    ['{headline:A}'],
    ['{"a":'.repeat(5_000)],
  ])('ignores %.30s', (source) => {
    expect(scripts(source)).toEqual([]);
  });

  it('ends where the page ends the script', () => {
    expect(scripts('{"headline":"</script><p>x</p>"}')).toEqual([]);
  });

  it('reads at most 30 scripts and 300 KB', () => {
    expect(scripts(...Array.from({ length: 50 }, () => '{"a":1}'))).toHaveLength(30);
    expect(scripts(`{"a":"${'x'.repeat(400_000)}"}`, '{"headline":"A"}')).toHaveLength(1);
  });

  it('does not follow deep or wide nests', () => {
    expect(scripts(`${'['.repeat(500)}{"a":1}${']'.repeat(500)}`)).toEqual([]);
    expect(scripts(JSON.stringify(Array.from({ length: 5_000 }, () => ({ a: 1 }))))).toHaveLength(200);
  });
});

describe('its values', () => {
  it('are strings of sane length, entities decoded as text', () => {
    expect(ldString('Hedy &amp; Lamarr &#8220;x&#x201D;')).toBe('Hedy & Lamarr “x”');
    expect(ldString('&lt;img src=x onerror=alert(1)&gt;')).toBe('<img src=x onerror=alert(1)>');
    for (const value of [1, null, {}, [], true, undefined, 'x'.repeat(2_000), '  '])
      expect(ldString(value)).toBeNull();
    expect(decodeEntities('&#xD800;&#0;&#99999999;&unknown;')).toBe('  &#99999999;&unknown;');
  });

  it('are names and addresses in each shape', () => {
    expect(
      ldNames([{ name: 'A B' }, 'C D', { '@type': 'Organization', name: 'E' }, { name: 5 }, null, 7]).map(
        (one) => one.name,
      ),
    ).toEqual(['A B', 'C D', 'E']);
    expect(ldNames('https://example.com/a')).toEqual([]);
    expect(ldUrls({ url: 'https://a/b.jpg' })).toEqual(['https://a/b.jpg']);
    expect(ldUrls(['x', { contentUrl: 'y' }, 3])).toEqual(['x', 'y']);
  });

  it('puts articles before pages and leaves the rest', () => {
    const nodes = [
      { '@type': 'WebPage' },
      { '@type': ['NewsArticle'] },
      { '@type': 'Organization' },
      { '@type': 3 },
    ];
    expect(ldArticles(nodes)).toEqual([nodes[1], nodes[0]]);
  });
});

describe('hostile metadata', () => {
  it('never throws, whatever the types', () => {
    const values = [
      '1',
      'null',
      '[]',
      '{}',
      '[[[]]]',
      'true',
      '"x"',
      '{"@type":{"a":1}}',
      '{"name":{"name":[]}}',
      `"${'a'.repeat(5_000)}"`,
    ];
    for (const value of values) {
      const keys = [
        'headline',
        'author',
        'creator',
        'editor',
        'image',
        'datePublished',
        'publisher',
        'articleSection',
        'keywords',
        'hasPart',
        'isAccessibleForFree',
        'itemListElement',
        'inLanguage',
      ];
      const object = `{"@type":["NewsArticle","BreadcrumbList","WebSite"],${keys.map((key) => `"${key}":${value}`).join(',')}}`;
      const head = `<script type="application/ld+json">${object}</script>`;
      expect(() => metadataOf(`<h1>Judul Berita Contoh Saja</h1>${STORY}`, { head })).not.toThrow();
    }
  });

  it('leaves the page as it is', () => {
    const document = pageOf(`<h1>Judul Berita Contoh</h1>${STORY}`);
    const before = document.documentElement.outerHTML;
    metadataOf(document.body.innerHTML);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('gives the address itself for a page with broken addresses', () => {
    const head =
      '<link rel="canonical" href="http://["><meta property="og:image" content="javascript:alert(1)">';
    expect(metadataOf(STORY, { head })).toMatchObject({ leadImage: null, from: { canonicalUrl: 'url' } });
  });
});
