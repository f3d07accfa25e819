import { describe, expect, it } from 'vitest';
import { metadataOf, STORY } from './page';

const published = (html: string, head = '') =>
  metadataOf(`<h1>Warga Desa Sukamaju Gotong Royong</h1>${html}`, { head }).published;
const meta = (key: string, value: string) => `<meta property="${key}" content="${value}">`;

describe('the date of a story', () => {
  it('is the one shown, where metadata has the same clock in a wrong zone', () => {
    const head = meta('article:published_time', '2026-07-24T13:00:00Z');
    expect(published(`<span>Jumat, 24 Juli 2026 13:00</span>${STORY}`, head)).toBe(
      '2026-07-24T13:00:00+07:00',
    );
  });

  it('is metadata’s where nothing is shown, in WIB', () => {
    const head = meta('article:published_time', '2026-07-24T06:59:48Z');
    expect(published(`<span>24 Juli 2026</span>${STORY}`, head)).toBe('2026-07-24T13:59:48+07:00');
  });

  it('is metadata’s where the page shows a clock of another day', () => {
    const head = meta('article:published_time', '2026-07-24T13:00:00+07:00');
    expect(published(`<span>Minggu, 22 November 2026 10:00 WIB</span>${STORY}`, head)).toBe(
      '2026-07-24T13:00:00+07:00',
    );
  });

  it('is the one shown that metadata agrees with, though another stands nearer', () => {
    const head = meta('article:published_time', '2026-07-24T06:00:00Z');
    const html = `<p>Terkait: banjir 23 Juli 2026 09:00 WIB</p><p>Jumat, 24 Juli 2026 13:00 WIB</p>${STORY}`;
    expect(published(html, head)).toBe('2026-07-24T13:00:00+07:00');
  });

  it('is not what the rule’s selector finds, where that is days away from metadata', () => {
    const head = meta('article:published_time', '2026-07-24T13:00:00+07:00');
    const html = `<time>Minggu, 22 November 2026 10:00 WIB</time><h1>Warga Desa Sukamaju Gotong Royong</h1>${STORY}`;
    expect(metadataOf(html, { head, site: { published: ['time'] } }).published).toBe(
      '2026-07-24T13:00:00+07:00',
    );
    expect(metadataOf(html, { site: { published: ['time'] } }).published).toBe('2026-11-22T10:00:00+07:00');
  });

  it('is local where another key says that the UTC one is not', () => {
    const head =
      meta('article:published_time', '2026-07-24T13:00:00Z') + meta('publishdate', '2026/07/24 13:00:00');
    expect(published(STORY, head)).toBe('2026-07-24T13:00:00+07:00');
  });

  it('is put together from pieces of one line', () => {
    expect(published(`<p><span>Jumat, 24 Juli 2026</span> <b>|</b> <span>14:01 WIB</span></p>${STORY}`)).toBe(
      '2026-07-24T14:01:00+07:00',
    );
  });

  it('is found before the headline too', () => {
    const found = metadataOf(
      `<div><time>Jumat, 24 Juli 2026 - 15:56 wib</time></div><h1>Warga Desa Sukamaju Gotong Royong</h1>${STORY}`,
    );
    expect(found.published).toBe('2026-07-24T15:56:00+07:00');
  });

  it('is not the update, which is the modified date', () => {
    const found = metadataOf(
      `<h1>Warga Desa Sukamaju Gotong Royong</h1><p>Diterbitkan 24 Juli 2026, 10:26 WIB</p><p>Diperbarui 25 Juli 2026, 08:00 WIB</p>${STORY}`,
    );
    expect(found).toMatchObject({
      published: '2026-07-24T10:26:00+07:00',
      modified: '2026-07-25T08:00:00+07:00',
    });
  });

  it('is the only one shown, though its class says "updated"', () => {
    expect(published(`<span class="date-post updated">Kamis, 21 Mei 2026 00:01</span>${STORY}`)).toBe(
      '2026-05-21T00:01:00+07:00',
    );
  });

  it('is null for a day without a time, and for "2 jam lalu"', () => {
    expect(published(`<span>January 30, 2026</span>${STORY}`)).toBeNull();
    expect(published(`<span>2 jam lalu</span>${STORY}`)).toBeNull();
  });

  it('drops a change that lies before the publication', () => {
    const head =
      meta('article:published_time', '2026-07-24T13:00:00+07:00') +
      meta('article:modified_time', '2026-07-23T20:00:00+07:00');
    expect(metadataOf(STORY, { head }).modified).toBeNull();
  });
});
