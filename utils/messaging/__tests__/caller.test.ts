import { describe, expect, it } from 'vitest';
import { identifyCaller } from '../caller';

const own = { id: 'bening', origin: 'chrome-extension://bening/' };
const tab = { id: 7, url: 'https://koran.example/1' };

describe('identifyCaller', () => {
  it('knows a content script in the top frame of a web page', () => {
    const sender = { id: 'bening', url: 'https://koran.example/1', frameId: 0, tab };
    expect(identifyCaller(sender, own)).toEqual({
      kind: 'content',
      tabId: 7,
      url: 'https://koran.example/1',
      incognito: false,
    });
  });

  it('knows a page without TLS, and a private window', () => {
    const url = 'HTTP://koran.example/1';
    const sender = { id: 'bening', url, frameId: 0, tab: { ...tab, incognito: true } };
    expect(identifyCaller(sender, own)).toEqual({ kind: 'content', tabId: 7, url, incognito: true });
  });

  it('knows our own pages, in a tab or not', () => {
    const url = 'chrome-extension://bening/library.html#/';
    expect(identifyCaller({ id: 'bening', url }, own)).toEqual({ kind: 'page', url });
    expect(identifyCaller({ id: 'bening', url, frameId: 0, tab }, own)).toEqual({ kind: 'page', url });
  });

  it.each([
    ['another extension', { id: 'other', url: 'chrome-extension://other/x.html' }],
    ['another extension that names our page', { id: 'other', url: 'chrome-extension://bening/library.html' }],
    ['a frame inside a page', { id: 'bening', url: 'https://iklan.example/', frameId: 4, tab }],
    ['a page that is not http(s)', { id: 'bening', url: 'file:///etc/passwd', frameId: 0, tab }],
    ['a page that only names one', { id: 'bening', url: 'data:,https://koran.example/', frameId: 0, tab }],
    [
      'an origin that only begins like ours',
      { id: 'bening', url: 'chrome-extension://bening.evil/', frameId: 0, tab },
    ],
    ['no tab', { id: 'bening', url: 'https://koran.example/', frameId: 0 }],
    ['no frame', { id: 'bening', url: 'https://koran.example/', tab }],
    ['no address', { id: 'bening', frameId: 0, tab }],
    ['nothing', undefined],
  ])('refuses %s', (_name, sender) => {
    expect(identifyCaller(sender, own)).toBeNull();
  });
});
