import { describe, expect, it } from 'vitest';
import { originsOf } from '../host-permission';

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
