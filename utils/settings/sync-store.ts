import { browser } from 'wxt/browser';

/**
 * `storage.sync` is small, counts bytes, and throws when it is full. Limits of Chrome, which Firefox shares:
 * https://developer.chrome.com/docs/extensions/reference/api/storage#property-sync
 */
export const SYNC_LIMITS = { itemBytes: 8_192, totalBytes: 102_400, items: 512 };

export type WriteOutcome = { ok: true } | { ok: false; reason: 'full' | 'storage' };

const encoder = new TextEncoder();

/** What one item costs: key and JSON of the value, in UTF-8. */
export function itemBytes(key: string, value: unknown): number {
  return encoder.encode(key + JSON.stringify(value)).length;
}

/** All items, unparsed. */
export async function readAllItems(): Promise<Record<string, unknown>> {
  return browser.storage.sync.get(null);
}

/** One item, unparsed; undefined where there is none. */
export async function readItem(key: string): Promise<unknown> {
  return (await browser.storage.sync.get(key))[key];
}

/** Stores an item, or removes it where `value` is undefined. Bytes are counted first; a refusal is a value. */
export async function writeItem(key: string, value: unknown): Promise<WriteOutcome> {
  if (value === undefined) return attempt(() => browser.storage.sync.remove(key));
  const others = Object.entries(await readAllItems()).filter(([other]) => other !== key);
  const own = itemBytes(key, value);
  const total = others.reduce((sum, [other, stored]) => sum + itemBytes(other, stored), own);
  const full =
    own > SYNC_LIMITS.itemBytes || total > SYNC_LIMITS.totalBytes || others.length >= SYNC_LIMITS.items;
  return full ? { ok: false, reason: 'full' } : attempt(() => browser.storage.sync.set({ [key]: value }));
}

async function attempt(write: () => Promise<void>): Promise<WriteOutcome> {
  try {
    await write();
    return { ok: true };
  } catch (error) {
    // Chrome: "QUOTA_BYTES quota exceeded"; Firefox: QuotaExceededError. Too many writes a minute is not "full".
    const full = /QUOTA_BYTES|MAX_ITEMS|QuotaExceeded/i.test(String(error));
    return { ok: false, reason: full ? 'full' : 'storage' };
  }
}
