import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { indexMarkup } from '../markup-index';

const page = new JSDOM(`
  <article><div class="w-[300px] Baca-Juga" id="Iklan-1" data-x="a]b c"><p class="d">
    <a class="bagikan" data-q href="https://Wa.me/?text=x">Bagikan</a>
    <span class="x" href="https://y.example/"></span>
  </p></div></article>`).window.document;
const index = indexMarkup(page.querySelector('article')!);

describe('the index of what is in a tree', () => {
  it.each([
    '.d',
    'article .w-\\[300px\\].Baca-Juga',
    'div[data-x="a]b c"] .d',
    '[class*="baca-juga" i]',
    "[id^='iklan' i]",
    'a[href*="wa.me/?text" i]',
    'a[data-q][href*="Wa.me"]',
    'a.bagikan:not(.lain, [href*="lain"])',
    'p:has(.bagikan) > a:first-child',
    'span[href*="y.example"]',
    'p [href*="y.example"]',
  ])('lets %s be asked, which finds something', (selector) => {
    expect(page.querySelector(selector)).not.toBeNull();
    expect(index.mayMatch(selector)).toBe(true);
  });

  it.each([
    '.e',
    '#iklan-2',
    'article .w-\\[301px\\]',
    'section .d',
    'a .d ~ ul',
    '[class*="baca_juga" i]',
    'a[href*="t.me/share"]',
    'a[data-q][href*="t.me"]',
    'p.d:not(.x) table',
  ])('spares the browser %s, which finds nothing', (selector) => {
    expect(page.querySelector(selector)).toBeNull();
    expect(index.mayMatch(selector)).toBe(false);
  });
});
