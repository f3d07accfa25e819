// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { markDateline } from '../mark-dateline';
import { fragment } from './render';

function datelineOf(html: string): string | null {
  const body = document.importNode(fragment(html), true);
  const text = body.textContent;
  markDateline(body);
  expect(body.textContent).toBe(text);
  return body.querySelector('.dateline')?.textContent ?? null;
}

describe('markDateline', () => {
  it.each([
    ['<p>JAKARTA – Warga menunggu.</p>', 'JAKARTA'],
    ['<p>JAKARTA–Warga menunggu.</p>', 'JAKARTA'],
    ['<p> SOLO, HARIAN.com - Warga menunggu.</p>', 'SOLO, HARIAN.com'],
    ['<p>Harian6.com, Medan - Warga menunggu.</p>', 'Harian6.com, Medan'],
    ['<p>Medan - Warga menunggu.</p>', 'Medan'],
    ['<p><strong>Jakarta</strong> - Warga menunggu.</p>', 'Jakarta'],
    ['<p><b>Jakarta -</b> Warga menunggu.</p>', 'Jakarta -'],
  ])('finds it in %s', (html, dateline) => {
    expect(datelineOf(html)).toBe(dateline);
  });

  it.each([
    '<p>Warga desa sudah menunggu – kata lurah – sejak pagi.</p>',
    '<p>Anak-anak menyeberang lebih dulu.</p>',
    '<p>Lurah baru - yang lama pensiun.</p>',
    '<p><strong>Warga</strong> menunggu.</p>',
    '<p></p>',
    '',
  ])('leaves %s alone', (html) => {
    expect(datelineOf(html)).toBeNull();
  });
});
