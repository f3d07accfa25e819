import { describe, expect, it } from 'vitest';
import { findSiteRule, siteKeyOf } from '../find-site-rule';
import { SITE_RULES } from '../rules';

const rules = SITE_RULES.map((rule) => [rule.id, rule] as const);

describe('the rules among each other', () => {
  it('claim no host twice', () => {
    const hosts = SITE_RULES.flatMap((rule) => rule.hosts);
    expect(hosts.filter((host, index) => hosts.indexOf(host) !== index)).toEqual([]);
  });

  it.each(rules)('%s claims its own examples, as articles', (_id, rule) => {
    for (const example of rule.examples) {
      const { pathname, search } = new URL(example);
      const matches = (sources: string[] | undefined) =>
        sources?.some((source) => new RegExp(source, 'iu').test(pathname + search));
      expect(findSiteRule(example)?.id, example).toBe(rule.id);
      if (rule.articlePath) expect(matches(rule.articlePath), example).toBe(true);
      expect(matches(rule.otherPath) ?? false, example).toBe(false);
    }
  });

  it.each(rules)('%s is found by each of its hosts, with and without www.', (_id, rule) => {
    for (const host of rule.hosts) {
      expect(findSiteRule(`https://${host}/a`)?.id).toBe(rule.id);
      expect(findSiteRule(`https://www.${host}/a`)?.id).toBe(rule.id);
      expect(findSiteRule(`https://amp.${host}/a`)?.id).toBe(rule.id);
    }
  });

  it.each(rules)('%s does not take a front page for an article', (_id, rule) => {
    for (const source of rule.articlePath ?? [])
      expect(new RegExp(source, 'iu').test('/'), source).toBe(false);
  });
});

describe('findSiteRule', () => {
  it.each([
    ['https://news.detik.com/berita/d-1/x', 'detik'],
    ['https://NEWS.Detik.com/', 'detik'],
    ['https://detik.com./', 'detik'],
    ['http://detik.com:8080/', 'detik'],
    ['https://radarsolo.jawapos.com/', 'jawapos-radar'],
    ['https://www.jawapos.com/', 'jawapos'],
    ['https://bola.kompas.com/', 'kompas'],
    ['https://www.bola.com/', 'bola'],
  ])('%s is of %s', (url, id) => {
    expect(findSiteRule(url)?.id).toBe(id);
  });

  it.each([
    'https://notdetik.com/',
    'https://detik.com.example.org/',
    'https://example.org/detik.com',
    'https://detik.com@example.org/',
    'https://co.id/',
    'https://com/',
    'ftp://detik.com/',
    'not an address',
    '',
  ])('%s is of none', (url) => {
    expect(findSiteRule(url)).toBeNull();
  });
});

describe('siteKeyOf', () => {
  it.each([
    ['https://solo.tribunnews.com/2020/10/09/a', 'tribunnews'],
    ['https://www.contoh-kabar.id/a', 'contoh-kabar.id'],
    ['https://arsip-www.contoh-kabar.id/a', 'arsip-www.contoh-kabar.id'],
    ['https://daerah.contoh-kabar.id/a', 'daerah.contoh-kabar.id'],
    ['not an address', ''],
  ])('%s -> %s', (url, key) => {
    expect(siteKeyOf(url)).toBe(key);
  });
});
