import { describe, expect, it } from 'vitest';
import { articleAddress, normaliseAddress } from '../article-address';
import { articleId } from '../article-id';

describe('normaliseAddress', () => {
  it.each([
    'http://koran.example/berita/1',
    'https://www.koran.example/berita/1/',
    'https://KORAN.example:443/berita/1#komentar',
    'https://user:pass@koran.example/berita/1?utm_source=wa&fbclid=x&gclid=y',
  ])('sees one article in %s', (address) => {
    expect(normaliseAddress(address)).toBe('koran.example/berita/1');
  });

  it('keeps parameters that name an article, in one order', () => {
    expect(normaliseAddress('https://koran.example/baca?page=2&id=7&utm_medium=wa')).toBe(
      'koran.example/baca?id=7&page=2',
    );
  });

  it('keeps apart what is apart', () => {
    const addresses = [
      'https://a.example/1',
      'https://b.example/1',
      'https://a.example/2',
      'https://m.a.example/1',
    ];
    expect(new Set(addresses.map(normaliseAddress)).size).toBe(addresses.length);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///x', 'koran', ''])(
    'refuses "%s"',
    (address) => {
      expect(normaliseAddress(address)).toBeNull();
    },
  );
});

describe('articleId', () => {
  it('is the same for ever: stored lists depend on it', async () => {
    expect(await articleId('https://koran.example/berita/1')).toBe('9cc9rt6ycw136v98fqs6');
  });

  it('differs from article to article', async () => {
    const ids = await Promise.all(
      Array.from({ length: 2000 }, (_, n) => articleId(`https://koran.example/${n}`)),
    );
    expect(new Set(ids).size).toBe(2000);
    expect(ids.every((id) => /^[0-9a-z]{20}$/.test(id ?? ''))).toBe(true);
  });
});

describe('articleAddress', () => {
  const page = 'https://news.detik.com/berita/d-1/judul?single=1';

  it('is the canonical one on the same site', () => {
    const canonicalUrl = 'https://www.detik.com/berita/d-1/judul';
    expect(articleAddress({ url: page, canonicalUrl })).toBe(canonicalUrl);
    const mobile = { url: 'https://m.koran.example/1', canonicalUrl: 'https://koran.example/1' };
    expect(articleAddress(mobile)).toBe(mobile.canonicalUrl);
  });

  it("is the page's own where the canonical one is another site's", () => {
    expect(articleAddress({ url: page, canonicalUrl: 'https://www.kompas.com/read/1' })).toBe(page);
    const alike = { url: 'https://notkoran.example/1', canonicalUrl: 'https://koran.example/1' };
    expect(articleAddress(alike)).toBe(alike.url);
  });

  it("is the page's own where the canonical one is the front page or nonsense", () => {
    expect(articleAddress({ url: page, canonicalUrl: 'https://www.detik.com/' })).toBe(page);
    expect(articleAddress({ url: page, canonicalUrl: 'x' })).toBe(page);
  });
});
