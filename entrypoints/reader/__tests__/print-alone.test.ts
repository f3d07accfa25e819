import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { printAlone } from '../print-alone';

function open() {
  const { window } = new JSDOM('<html><body style="color: red"><p>Halaman</p></body></html>');
  const { documentElement: root, body, head } = window.document;
  const host = window.document.createElement('bening-reader');
  root.append(host);
  const end = printAlone(host);
  const tell = (what: string) => window.dispatchEvent(new window.Event(what));
  return { root, body, head, host, end, tell };
}

describe('printing with the popup open', () => {
  test('hides the page and not the popup, and puts the page back to the letter', () => {
    const { root, body, head, host, tell } = open();
    tell('beforeprint');
    expect(body.style.display).toBe('none');
    expect(body.style.getPropertyPriority('display')).toBe('important');
    expect(root.style.display).toBe('block');
    expect(host.hasAttribute('style')).toBe(false);
    tell('afterprint');
    expect(body.getAttribute('style')).toBe('color: red');
    for (const element of [root, head]) expect(element.hasAttribute('style')).toBe(false);
  });

  test('is not confused by two starts, and ends with the popup', () => {
    const { body, end, tell } = open();
    tell('beforeprint');
    tell('beforeprint');
    end();
    expect(body.getAttribute('style')).toBe('color: red');
    tell('beforeprint');
    expect(body.getAttribute('style')).toBe('color: red');
  });
});
