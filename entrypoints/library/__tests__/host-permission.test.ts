import { describe, expect, it } from 'vitest';
import { matches, originsOf } from '../host-permission';

describe('originsOf', () => {
  it('asks for each host once, over TLS only, with what lies below it', () => {
    expect(
      originsOf([
        'http://www.koran.example/a',
        'https://koran.example/b',
        'https://m.koran.example:8443/c',
        'https://news.lain.example/',
      ]),
    ).toEqual(['https://*.koran.example/*', 'https://*.news.lain.example/*']);
  });
});

describe('matches', () => {
  it.each([
    ['https://*.koran.example/*', 'https://www.koran.example/a', true],
    ['https://*.koran.example/*', 'http://koran.example/a', true],
    ['*://*.koran.example/*', 'https://news.koran.example/', true],
    ['https://*/*', 'https://apa.example/saja', true],
    ['https://koran.example/*', 'https://koran.example/a', true],
    ['https://koran.example/*', 'https://www.koran.example/a', false],
    ['https://*.koran.example/*', 'https://bukankoran.example/a', false],
    ['http://*.koran.example/*', 'https://koran.example/a', false],
    ['*://*.koran.example/id/*', 'https://koran.example/id/1', true],
    ['*://*.koran.example/id/*', 'https://koran.example/en/1', false],
    ['<all_urls>', 'https://koran.example/', false],
  ])('%s, %s: %s', (pattern, address, expected) => expect(matches(pattern, address)).toBe(expected));
});
