import { describe, expect, it, vi } from 'vitest';
import { fetchLink } from '../fetch-link';
import { MOST_BYTES } from '../read-capped';

const page = (body: BodyInit | null, init: ResponseInit = {}) =>
  new Response(body, { headers: { 'content-type': 'text/html; charset=utf-8' }, ...init });
const answering = (response: Response) => vi.fn<typeof fetch>(() => Promise.resolve(response));

describe('fetchLink', () => {
  it('gives the page, and where it stood in the end', async () => {
    const response = page('<p>Halo</p>');
    Object.defineProperty(response, 'url', { value: 'https://koran.example/akhir' });
    expect(await fetchLink('https://koran.example/awal', answering(response))).toEqual({
      ok: true,
      html: '<p>Halo</p>',
      url: 'https://koran.example/akhir',
    });
  });

  it('asks over TLS, without cookies and without saying where from', async () => {
    const fetch = answering(page('x'));
    await fetchLink('http://koran.example/a', fetch);
    const [address, init] = fetch.mock.calls[0] ?? [];
    expect(address).toBe('https://koran.example/a');
    expect(init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
    expect(init?.method ?? 'GET').toBe('GET');
  });

  it.each([
    [404, 'not-found'],
    [410, 'not-found'],
    [401, 'login'],
    [402, 'login'],
    [403, 'unreachable'],
    [500, 'unreachable'],
  ])('says why for status %i: %s', async (status, reason) => {
    expect(await fetchLink('https://a.example/', answering(page('x', { status })))).toEqual({
      ok: false,
      reason,
    });
  });

  it('takes nothing but pages', async () => {
    const pdf = new Response('%PDF', { headers: { 'content-type': 'application/pdf' } });
    expect(await fetchLink('https://a.example/', answering(pdf))).toEqual({
      ok: false,
      reason: 'unreachable',
    });
  });

  it('reads no more than the cap', async () => {
    const large = page('x'.repeat(MOST_BYTES + 1));
    expect(await fetchLink('https://a.example/', answering(large))).toEqual({
      ok: false,
      reason: 'too-large',
    });
  });

  it('takes a refusal by the browser for a site that cannot be reached', async () => {
    const refused = vi.fn<typeof fetch>(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await fetchLink('https://a.example/', refused)).toEqual({ ok: false, reason: 'unreachable' });
  });
});
