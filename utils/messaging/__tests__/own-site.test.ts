import { describe, expect, it } from 'vitest';
import type { Caller } from '../caller';
import { requireOwnSite } from '../own-site';

const content: Caller = {
  kind: 'content',
  incognito: false,
  tabId: 1,
  url: 'https://news.detik.com/berita/d-1/judul',
};

describe('requireOwnSite', () => {
  it('lets a content script speak for the site it runs on', () => {
    expect(() => requireOwnSite('setRemoval', content, 'detik')).not.toThrow();
    const unknown: Caller = { ...content, url: 'https://www.koran.example/1' };
    expect(() => requireOwnSite('setRemoval', unknown, 'koran.example')).not.toThrow();
  });

  it('refuses another site', () => {
    expect(() => requireOwnSite('setRemoval', content, 'kompas')).toThrow('another site');
  });

  it('lets our own pages speak for all', () => {
    const page: Caller = { kind: 'page', url: 'chrome-extension://bening/options.html' };
    expect(() => requireOwnSite('setRemoval', page, 'kompas')).not.toThrow();
  });
});
