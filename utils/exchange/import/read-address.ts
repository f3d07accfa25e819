import { CAPS } from '../../library/draft-schema';
import type { RefusedBecause } from './types';

type ReadAddress =
  | { ok: true; url: string; hadCredentials: boolean }
  | { ok: false; reason: Extract<RefusedBecause, 'no-address' | 'bad-address' | 'long-address'> };

/** The http(s) address in a cell, without a name and password, or why there is none. */
export function readAddress(value: unknown): ReadAddress {
  const text = typeof value === 'string' ? value.trim() : '';
  if (text === '') return { ok: false, reason: 'no-address' };
  if (text.length > CAPS.address) return { ok: false, reason: 'long-address' };
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return { ok: false, reason: 'bad-address' };
  const url = new URL(text);
  const hadCredentials = url.username !== '' || url.password !== '';
  url.username = '';
  url.password = '';
  // What has to be escaped grows on the way.
  return url.href.length > CAPS.address
    ? { ok: false, reason: 'long-address' }
    : { ok: true, url: url.href, hadCredentials };
}
